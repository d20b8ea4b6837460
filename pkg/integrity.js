globalThis.nxIntegrity = 'sha384-bOi/yhd2/ifuTuIzhNYSddZGbGcTkgbXmluTHWW+wOGiqpAKiab0C4/dOAfIgafl';
