globalThis.nxIntegrity = 'sha384-jsWHp5mkcAFZgamYtVOU4k2MP1TZK9qBGEnTru2p+hdlvBKmmaeB7B+BeORDR/TO';
