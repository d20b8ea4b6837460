import{A as c,y as a,z as b}from"./shell.mjs";export{a as Explorer,b as NaltrexoneExplorer,c as define};
