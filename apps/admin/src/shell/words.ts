import { defineWords } from '../language/words.ts';

export const words = defineWords({
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  main: { zh: '主要栏目', en: 'Main' },
  trail: { zh: '当前位置', en: 'You are here' },
  standing: { zh: '做到哪一步', en: 'Where we stand' },
  registers: { zh: '登记册', en: 'Registers' },
  takeIn: { zh: '导入名册', en: 'Take in files' },
  otherLanguage: { zh: 'English', en: '中文' },
  signedIn: { zh: '已登录：', en: 'Signed in:' },
  passwordOf: { zh: (name: string) => `${name}，更改密码`, en: (name: string) => `${name}, change the password` },
  signOut: { zh: '退出登录', en: 'Sign out' },
  notSignedOut: { zh: '没有退出成功，请再试一次。', en: 'Not signed out: try again.' },
  ended: { zh: '登录已结束，请重新登录。', en: 'The session has ended: sign in again.' },
  signInAgain: { zh: '重新登录', en: 'Sign in again' },
  loading: { zh: '正在读取……', en: 'Loading …' },
  missing: { zh: '没有这个页面', en: 'There is no such page' },
  missingHelp: {
    zh: '地址可能写错了，或这一页还没有。可以从下面的链接继续。',
    en: 'The address may be mistyped, or the page does not exist yet. You can go on from the link below.',
  },
  failed: { zh: '没有读到数据', en: 'The data could not be read' },
  failedHelp: {
    zh: '服务没有正常答复。可以再试一次；如果仍不行，请告诉负责本系统的人员。',
    en: 'The service did not answer as it should. Try again; if it goes on, tell whoever runs this installation.',
  },
  again: { zh: '再试一次', en: 'Try again' },
  home: { zh: '回到“做到哪一步”', en: 'Back to where we stand' },
});
