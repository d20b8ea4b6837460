globalThis.nxIntegrity = 'sha384-sO0kY/XGI+fxo0qEGWWIOJ0SpkeFIBqPy6QYuVqL4qKwd7pAkUm+2dILNndGbprt';
