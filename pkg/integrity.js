globalThis.nxIntegrity = 'sha384-2x54zksSeDvebsuZJ6tEM7eI1bP+cI7udiE0+7JFrl3O/aYSUCpranfG+5g7W60U';
