import { defineWords } from '../../language/words.ts';

export const words = defineWords({
  title: { zh: '登录', en: 'Sign in' },
  lead: { zh: '请用管理员给您的登录名和密码登录。', en: 'Sign in with the name and password that an administrator gave you.' },
  name: { zh: '登录名', en: 'Name' },
  password: { zh: '密码', en: 'Password' },
  code: { zh: '验证码（身份验证器应用上的六位数字）', en: 'Code (six digits from your authenticator app)' },
  signIn: { zh: '登录', en: 'Sign in' },
  signingIn: { zh: '正在登录……', en: 'Signing in …' },
  wrong: { zh: '没有登录成功', en: 'Not signed in' },
  unanswered: { zh: '服务没有正常答复，请再试一次。', en: 'The service did not answer as it should: try again.' },
  empty: { zh: '请填写登录名和密码。', en: 'Enter the name and the password.' },
  provider: { zh: '通过统一身份认证登录', en: 'Sign in at your provider of identities' },
  refused: { zh: '统一身份认证没有完成，或那里的身份还没有对应的账号。请联系管理员。', en: 'The provider’s answer did not hold, or nobody here is linked to it. Ask an administrator.' },
  forgotten: { zh: '忘记密码或登录被锁定时，请联系管理员。', en: 'If you have forgotten the password, ask an administrator.' },
});
