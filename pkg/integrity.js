globalThis.nxIntegrity = 'sha384-fao6KkshuiacKoGkoiNkU6/yW+BXDUjIP+fKbNN+Fpo7JDofI3pUIXV/T7JvXGZS';
