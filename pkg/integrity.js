globalThis.nxIntegrity = 'sha384-OCvhgDr0304L0wSmEfYtFp5ivhMcxnPVax/84HNnOY0GAW+zHUjuI+IPHQ9tSJQm';
