# Read by Tomcat's catalina.sh before it starts. Makes the key store for encrypted properties on the first start and hands
# the secrets to Java in an argument file, so that they stand neither in the process list nor in the log.
# shellcheck shell=sh

for name in ADMIN_PASSWORD_HASH DATABASE_PASSWORD BROKER_PASSWORD SEARCH_SECRET KEYSTORE_PASSWORD; do
  if [ -z "$(printenv "$name")" ]; then
    echo "The repository does not start: the environment variable $name is not set." >&2
    exit 1
  fi
done

case $ADMIN_PASSWORD_HASH in
*[!0-9a-f]* | 209c6174da490caeb422f3fa5a7ae634) ok= ;;
*) [ ${#ADMIN_PASSWORD_HASH} -eq 32 ] && ok=yes ;;
esac
if [ -z "${ok:-}" ]; then
  echo "The repository does not start: ADMIN_PASSWORD_HASH is not an MD4 hash of 32 digits 0-9 and a-f, or it is that of the word admin." >&2
  exit 1
fi

# In the content store's volume: the database cannot be read without it, so both belong in one backup.
keystore=$CATALINA_HOME/alf_data/bayan-keystore/keystore
if [ ! -f "$keystore" ]; then
  mkdir -p "${keystore%/*}"
  "${JAVA_HOME:+$JAVA_HOME/bin/}keytool" -genseckey -alias metadata -keyalg AES -keysize 256 \
    -storetype PKCS12 -keystore "$keystore" -storepass:env KEYSTORE_PASSWORD || exit 1
fi

# java_option NAME VALUE: one line of a Java argument file, quoted.
java_option() {
  printf '"-D%s=%s"\n' "$1" "$(printf %s "$2" | sed 's/[\\"]/\\&/g')"
}

arguments=$CATALINA_HOME/temp/secrets.args
rm -f "$arguments"
(
  umask 077
  {
    java_option alfresco_user_store.adminpassword "$ADMIN_PASSWORD_HASH"
    java_option db.password "$DATABASE_PASSWORD"
    java_option messaging.broker.password "$BROKER_PASSWORD"
    java_option solr.sharedSecret "$SEARCH_SECRET"
    java_option encryption.keystore.type PKCS12
    java_option encryption.keystore.location "$keystore"
    java_option encryption.keyAlgorithm AES
    java_option encryption.cipherAlgorithm AES/CBC/PKCS5Padding
    java_option metadata-keystore.password "$KEYSTORE_PASSWORD"
    java_option metadata-keystore.aliases metadata
    java_option metadata-keystore.metadata.password "$KEYSTORE_PASSWORD"
    java_option metadata-keystore.metadata.algorithm AES
  } > "$arguments"
)
CATALINA_OPTS="$CATALINA_OPTS @$arguments"

unset ADMIN_PASSWORD_HASH DATABASE_PASSWORD BROKER_PASSWORD SEARCH_SECRET KEYSTORE_PASSWORD
