globalThis.nxIntegrity = 'sha384-+xmyCPGSp+Ci2VKdNTiAcunKXeZoHtFsx6+XhtOTA0C/fWIIvQyauDUkJSiGNkUi';
