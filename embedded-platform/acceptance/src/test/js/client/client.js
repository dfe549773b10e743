'use strict';
// Logs in, uploads, reads, changes, searches and deletes with @alfresco/js-api, and prints what it saw as JSON.
// usage: node client.js URL USER PASSWORD, for example: node client.js http://127.0.0.1:8080 admin secret
const {
  AlfrescoApi,
  NodesApi,
  PeopleApi,
  SearchApi,
  UploadApi,
  VersionsApi
} = require('@alfresco/js-api');

const [hostEcm, user, password] = process.argv.slice(2);
const NAME = 'بيان رقم ١.txt';
const TEXT = 'بيان صادر عن الوزارة\n';

async function eventually(attempt, holds) {
  const end = Date.now() + 30000;
  for (;;) {
    const seen = await attempt();
    if (holds(seen) || Date.now() > end) {
      return seen;
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

// A refused login rejects a second promise inside the client, which nobody can catch.
async function refused(api, wrong) {
  const ignore = () => {};
  process.on('unhandledRejection', ignore);
  try {
    return await api.login(user, wrong).then(() => false, () => true);
  } finally {
    await new Promise(resolve => setImmediate(resolve));
    process.off('unhandledRejection', ignore);
  }
}

async function main() {
  const api = new AlfrescoApi({ provider: 'ECM', hostEcm, contextRoot: 'alfresco' });
  const seen = {};
  seen.refused = await refused(api, 'no' + password);
  seen.ticket = await api.login(user, password);
  const nodes = new NodesApi(api);
  seen.me = (await new PeopleApi(api).getPerson('-me-')).entry.id;

  const folder = (await nodes.createNode('-root-', { name: 'js-' + Date.now(), nodeType: 'cm:folder' })).entry;
  try {
    const file = new Blob([TEXT], { type: 'text/plain' });
    file.name = NAME;
    const form = { name: NAME, nodeType: 'cm:content', properties: { 'cm:title': 'بيان' } };
    const uploaded = (await new UploadApi(api).uploadFile(file, '', folder.id, form, { name: NAME, overwrite: false })).entry;
    seen.uploaded = { name: uploaded.name, size: uploaded.content.sizeInBytes, type: uploaded.nodeType };

    const read = (await nodes.getNode(uploaded.id, { include: ['path', 'permissions', 'allowableOperations'] })).entry;
    seen.title = read.properties['cm:title'];
    seen.path = read.path.name;
    seen.content = (await nodes.getNodeContent(uploaded.id)).toString('utf8');

    const changed = await nodes.updateNode(uploaded.id, { properties: { 'cm:description': 'وصف' } });
    seen.description = changed.entry.properties['cm:description'];
    const children = await nodes.listNodeChildren(folder.id, { maxItems: 5, include: ['aspectNames'] });
    seen.children = children.list.entries.map(child => child.entry.name);
    seen.versions = (await new VersionsApi(api).listVersionHistory(uploaded.id)).list.entries.map(v => v.entry.id);

    const search = new SearchApi(api);
    const query = { query: { query: `PARENT:"workspace://SpacesStore/${folder.id}" AND =cm:name:"${NAME}"` } };
    const found = await eventually(() => search.search(query), result => result.list.pagination.count > 0);
    seen.found = found.list.entries.map(hit => hit.entry.name);
  } finally {
    await nodes.deleteNode(folder.id, { permanent: true });
  }
  seen.gone = await nodes.getNode(folder.id).then(() => 200, error => error.status);
  await api.logout();
  console.log(JSON.stringify(seen));
}

main().catch(error => {
  console.error(error && error.message ? error.message : error);
  process.exit(1);
});
