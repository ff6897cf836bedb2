import { defineWords } from '../../language/words.ts';

export const words = defineWords({
  title: { zh: '设定自己的密码', en: 'Choose your own password' },
  once: { zh: '您用的是一次性密码。请先改成只有您知道的密码，再继续。', en: 'You signed in with a one-time password. Change it to one that only you know to go on.' },
  lead: { zh: '更改后，其他浏览器上的登录会一并结束。', en: 'With the change, sessions in other browsers end.' },
  present: { zh: '现在的密码', en: 'Present password' },
  next: { zh: '新密码', en: 'New password' },
  help: { zh: '至少十二个字符，可以是一句话；不能与登录名相同。', en: 'At least twelve signs; a sentence will do. It must not be your name.' },
  again: { zh: '再输入一次新密码', en: 'New password once more' },
  change: { zh: '更改密码', en: 'Change the password' },
  changing: { zh: '正在更改……', en: 'Changing …' },
  wrong: { zh: '密码没有更改', en: 'The password was not changed' },
  unanswered: { zh: '服务没有正常答复，请再试一次。', en: 'The service did not answer as it should: try again.' },
  different: { zh: '两次输入的新密码不一样。', en: 'The new password was not entered the same twice.' },
});
