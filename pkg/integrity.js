globalThis.nxIntegrity = 'sha384-+e/tHtpEGFtsBYnGQdB9aZy2un1O0Z9PUnnOnS6UFeZBk+Ngbdhx/Kvqk9wh3iGE';
