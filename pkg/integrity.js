globalThis.nxIntegrity = 'sha384-mupDDyEWacstkdGv1w0cFsTE6sZ+0OrO2fUMSr+pHyVkJT767bv/VrSVc/ohDZTB';
