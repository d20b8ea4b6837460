globalThis.nxIntegrity = 'sha384-jcWvsjbQFwe39It/RENMtNquhQ3WiKCnQomQG9Sband7NLpdfQYxrk55af7sVj+Q';
