globalThis.nxIntegrity = 'sha384-KyO2bUueJoxr2s+ZzN4Q4te60Q04XCJGWKVEmZw3/5zuF3w9xSeVEuhYXLN0QQSI';
