globalThis.nxIntegrity = 'sha384-kYuaPeUlvejDCCoB68mXWqDT8yJvO5PD/YUVLeW+lwBMLktLqjWEg2zgwUjTdv+5';
