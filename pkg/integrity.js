globalThis.nxIntegrity = 'sha384-6cGUWj/eHyljIa+8hGpM/9RsKoIlVmmUGHLvSGZBr/0dflOLOCEd6zp8Zs8Oz0C7';
