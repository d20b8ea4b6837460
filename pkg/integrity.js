globalThis.nxIntegrity = 'sha384-7iANwrV3jcQqlmeG/sXCmchh0vz6bEb5CmU6fPXGSe/cfBgphwIp2G5e1OJdD1WG';
