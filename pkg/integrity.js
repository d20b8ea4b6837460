globalThis.nxIntegrity = 'sha384-eOrXwtAGI2YIYUIwl/blcnmyoq6itHCcWjX+sQ/50t7mTPcLcrl37UPgfAHPT2D5';
