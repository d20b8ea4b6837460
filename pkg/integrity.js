globalThis.nxIntegrity = 'sha384-0V/DapAj7FCVGCPFWFQppjuj2sKr0SABX5wo3sayEDGZ35cIrzhT+jFgVUVwurYY';
