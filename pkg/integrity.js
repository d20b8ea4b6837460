globalThis.nxIntegrity = 'sha384-GbWrByaXJ5tGEqe3pa6C1MyD/r9pcmQNOtVN6+2ZRzYQkXBfKJVVALSpkpl3KeIH';
