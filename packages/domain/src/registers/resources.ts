import { choice, partialDay, register, text } from '../register.ts';
import { nets } from './services.ts';

/** What there is to serve disabled people with, catalogued by service net. */
export const resources = register('resources', {
  title: { zh: '服务资源', en: 'Resources' },
  synonyms: ['服务资源目录', '资源目录'],
  identity: ['net', 'name'],
  fields: {
    name: text({ zh: '资源名称', en: 'Name' }, { required: true, synonyms: ['名称', '服务资源名称'] }),
    net: choice({ zh: '资源类别', en: 'Kind of service' }, nets, { required: true, synonyms: ['服务类别', '分类'] }),
    from: partialDay({ zh: '入库日期', en: 'From' }, { synonyms: ['登记日期'] }),
    to: partialDay({ zh: '停用日期', en: 'To' }, { synonyms: ['失效日期'] }),
  },
});
