globalThis.nxIntegrity = 'sha384-8sVMkTK86z2RUCcmYad+z1X+dMGqvAwB7igO39A1ggDsGAJg5pwTkmYdPlvvEy68';
