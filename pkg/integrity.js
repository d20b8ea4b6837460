globalThis.nxIntegrity = 'sha384-s62adbeD/h5Spqd2McXLVYPuRQkUui6T3Vxt/p22DlBYb4gUoE0qGEmorqGbh07Z';
