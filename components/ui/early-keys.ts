/** Run before everything else: keeps the last keys nobody answered, so that one pressed while the page still wakes is not lost. */
export const keepEarlyKeys =
  'earlyKeys=[];addEventListener("keydown",e=>{e.defaultPrevented||(earlyKeys=[...earlyKeys.slice(-7),{event:e,path:location.pathname}])})'
