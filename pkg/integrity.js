globalThis.nxIntegrity = 'sha384-Jj7bjHSPPo/PM/cpp/oObpY91EK/YbyILWGGbM4fLvySQkO+QE6IG4fZhkxN0McV';
