globalThis.nxIntegrity = 'sha384-ztGmRXmllFfvikFx+TzVzoA+BXxxhWwwj/7PLRi/47RoeZaKxaHeCIViyEYVLV3y';
