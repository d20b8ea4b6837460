globalThis.nxIntegrity = 'sha384-qJ4+xqtikDmgw10BaFSv5ulyWBBKysZHPvTYvxUzVA/VbZBhP0wi7uADoqcsa9S2';
