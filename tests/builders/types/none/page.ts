import 'naltrexone-explorer';

document.createElement('naltrexone-explorer').headingLevel = 3;
