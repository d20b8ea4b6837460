import{C as c,D as d,a,c as b}from"./shell.mjs";export{a as Explorer,c as NaltrexoneExplorer,d as define,b as whole};
