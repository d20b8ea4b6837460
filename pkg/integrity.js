globalThis.nxIntegrity = 'sha384-IvRJdDiZOJvHKrMfbHVjZnEzqw3sGTt415y/JBjrsNuJ1g87bsJTdtDX/iVCgrks';
