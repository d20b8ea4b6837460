globalThis.nxIntegrity = 'sha384-bNMw0wl5GmbuWUXMiFs/WSKti9rSmTYCftkYUnddHiDn0Yajvmf+aL0lbAW+uxKS';
