{"name": "${jsonUtils.encodeJSONString(name)}"}
