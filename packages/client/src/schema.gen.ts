// Made from openapi.json by scripts/generate.ts. Not to be edited.

export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service answers */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan that is judged by, with all its readings */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All clauses of the plan with their measures */
        get: operations["listClauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One clause */
        get: operations["getClause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All measures of the plan */
        get: operations["listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{clause}/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure */
        get: operations["getMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The definitions of all registers, and how far they are filled */
        get: operations["listRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位 Units */
        get: operations["list-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 单位 Units */
        get: operations["get-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员 People */
        get: operations["list-people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 人员 People */
        get: operations["get-people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 届次 Terms */
        get: operations["list-terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 届次 Terms */
        get: operations["get-terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 席位 Seats */
        get: operations["list-seats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 席位 Seats */
        get: operations["get-seats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 岗位 Posts */
        get: operations["list-posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 岗位 Posts */
        get: operations["get-posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 组织 Organisations */
        get: operations["list-organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 组织 Organisations */
        get: operations["get-organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务设施 Service points */
        get: operations["list-service-points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 服务设施 Service points */
        get: operations["get-service-points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 联系点 Contacts */
        get: operations["list-contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 联系点 Contacts */
        get: operations["get-contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fieldwork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下基层调研 Fieldwork */
        get: operations["list-fieldwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fieldwork/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 下基层调研 Fieldwork */
        get: operations["get-fieldwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Judge what is stored, now */
        get: operations["assessNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments:preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge posted facts; nothing is stored */
        post: operations["previewAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kept assessments, newest first */
        get: operations["listAssessments"];
        put?: never;
        /** Judge what is stored, and keep the assessment */
        post: operations["saveAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A kept assessment, byte for byte */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in files; they wait for a day at most */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The preview of an import that waits, or what became of it */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /** Discard an import and its files */
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        /** Mend what was understood: columns, registers, answers to questions */
        patch: operations["correctImport"];
        trace?: never;
    };
    "/api/imports/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write what was previewed, all of it or nothing; the files are deleted */
        post: operations["acceptImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty workbook with a sheet for every register */
        get: operations["getTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty workbook for one register */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All registers as a workbook that can be taken in again; citizen and certificate numbers masked */
        get: operations["exportRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Plan: {
            id: string;
            version: string;
            title: components["schemas"]["Words"];
            issuer: components["schemas"]["Words"];
            /**
             * Format: date
             * @example 2026-06-30
             */
            issued: string;
            clauses: string[];
            readings: components["schemas"]["Reading"][];
        };
        /** @description One wording in Chinese and English. */
        Words: {
            zh: string;
            en: string;
        };
        /** @description A word that the plan leaves open, as a setting with a default. */
        Reading: {
            /** @example 2-1-1/denominator */
            id: string;
            title: components["schemas"]["Words"];
            default: string | number;
            /** @description Of a reading that is one of some wordings. */
            choices?: {
                [key: string]: components["schemas"]["Words"];
            };
            /** @description Of a reading that is a whole number. */
            min?: number;
            max?: number;
            unit?: components["schemas"]["Words"];
        };
        Clause: {
            /** @example 2-1-1 */
            number: string;
            /** @example 二（一）1 */
            citation: string;
            title: components["schemas"]["Words"];
            gist: components["schemas"]["Words"];
            silent?: components["schemas"]["Words"];
            measures: components["schemas"]["Measure"][];
        };
        Measure: {
            /** @example 2-1-1/congress-disabled-or-relatives */
            id: string;
            /** @example 2-1-1 */
            clause: string;
            title: components["schemas"]["Words"];
            /** @description The kind of rule that judges it. */
            kind: string;
            /** @enum {string} */
            force: "binding" | "expected" | "attested";
            /** @description Whether those counted fill a quota that the same person can fill in another measure too. */
            quota: boolean;
            /** @description Titles of the groups that are judged apart, by the keys of a finding’s parts. */
            groups: {
                [key: string]: components["schemas"]["Words"];
            };
            population: {
                key: string;
                title: components["schemas"]["Words"];
                /** @enum {string} */
                register: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork";
            };
            /** @description Registers without which it is undetermined. */
            needs: ("units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork")[];
            /** @description What it is judged against, since when. */
            values: {
                /**
                 * Format: date
                 * @example 2026-06-30
                 */
                since: string;
                value?: unknown;
            }[];
            readings: components["schemas"]["Reading"][];
        };
        /** @description RFC 9457, in the language of Accept-Language. Never repeats what was sent. */
        ProblemDetails: {
            /** @example urn:federation:problem:invalid */
            type: string;
            title: string;
            status: number;
            detail: string;
            errors: {
                /** @example /facts/people/0/name */
                pointer: string;
                detail: string;
            }[];
        };
        Register: {
            /** @enum {string} */
            name: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork";
            title: components["schemas"]["Words"];
            fields: components["schemas"]["Field"][];
            identity: string[];
            /** @description False: never filled, so what it would hold is unknown. True with no record: there is none. */
            kept: boolean;
            count: number;
        };
        Field: {
            name: string;
            /** @enum {string} */
            kind: "text" | "number" | "flag" | "choice" | "choices" | "day" | "partial-day" | "reference" | "citizen-number" | "certificate-number";
            title: components["schemas"]["Words"];
            help?: components["schemas"]["Words"];
            required: boolean;
            sensitive: boolean;
            choices?: {
                [key: string]: components["schemas"]["Words"];
            };
            /** @description Of a reference: the register that it points into. */
            register?: string;
        };
        UnitsRecord: {
            id: string;
            /** @description 单位代码 Code */
            code: string;
            /** @description 单位名称 Name */
            name: string;
            /**
             * @description 单位类型 Kind
             * @enum {string}
             */
            kind: "banner" | "town" | "sumu" | "gacha" | "village" | "community" | "enterprise" | "station";
            /** @description 所属单位 Belongs to */
            parent?: string;
            /** @description 残疾职工人数 Disabled employees */
            disabledEmployees?: number;
            /** @description 需设残联 Needs a federation */
            needsFederation?: boolean;
        };
        PeopleRecord: {
            id: string;
            /** @description 姓名 Name */
            name: string;
            /**
             * @description 性别 Sex
             * @enum {string}
             */
            sex?: "male" | "female";
            /** @description 民族 Ethnicity */
            ethnicity?: string;
            /**
             * @description 出生日期 Date of birth
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            birthDate?: string;
            /**
             * @description 身份证号 Citizen number
             * @example 150624********002X
             */
            citizenNumber?: string;
            /**
             * @description 残疾人证号 Certificate number
             * @example 150624********002X
             */
            certificateNumber?: string;
            /** @description 残疾人 Disabled */
            disabled?: boolean;
            /**
             * @description 残疾类别 Disability category
             * @enum {string}
             */
            category?: "visual" | "hearing" | "speech" | "physical" | "intellectual" | "mental" | "multiple";
            /** @description 多重残疾所含类别 Categories of a multiple disability */
            components?: ("visual" | "hearing" | "speech" | "physical" | "intellectual" | "mental" | "multiple")[];
            /**
             * @description 残疾等级 Disability grade
             * @enum {string}
             */
            grade?: "1" | "2" | "3" | "4";
            /** @description 残疾人亲友 Relative of a disabled person */
            relative?: boolean;
            /**
             * @description 亲友的残疾类别 The relative's disability category
             * @enum {string}
             */
            relativeCategory?: "visual" | "hearing" | "speech" | "physical" | "intellectual" | "mental" | "multiple";
            /**
             * @description 自强模范 Role model
             * @enum {string}
             */
            roleModel?: "none" | "unstated" | "county" | "city" | "region" | "national";
            /** @description 基层一线 Grassroots */
            grassroots?: boolean;
            /** @description 农牧区 Rural or pastoral */
            rural?: boolean;
            /** @description 助残社会组织 Social organisation */
            socialOrganisation?: boolean;
            /** @description 助残志愿者 Volunteer */
            volunteer?: boolean;
        };
        TermsRecord: {
            id: string;
            /**
             * @description 机构 Body
             * @enum {string}
             */
            body: "congress" | "presidium" | "council" | "leadership";
            /** @description 届次 Term number */
            number?: number;
            /**
             * @description 起始日期 From
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 结束日期 To
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
            /** @description 名额 Authorised size */
            authorised?: number;
        };
        SeatsRecord: {
            id: string;
            /**
             * @description 机构 Body
             * @enum {string}
             */
            body: "congress" | "presidium" | "council" | "leadership";
            /** @description 届次 Term number */
            term?: number;
            /** @description 人员 Person */
            person: string;
            /**
             * @description 职务 Role
             * @enum {string}
             */
            role?: "delegate" | "chair" | "vice-chair" | "member" | "director" | "vice-director" | "council-member" | "invited" | "observer";
            /**
             * @description 专挂兼 Posting
             * @enum {string}
             */
            posting?: "full-time" | "seconded" | "part-time";
            /** @description 出席 Attended */
            attended?: boolean;
            /**
             * @description 任职日期 From
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 卸任日期 To
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
        };
        PostsRecord: {
            id: string;
            /**
             * @description 岗位 Role
             * @enum {string}
             */
            role: "leader" | "cadre" | "township-cadre" | "liaison-officer" | "committee-duty";
            /** @description 人员 Person */
            person: string;
            /** @description 所在单位 Unit */
            unit?: string;
            /** @description 职务 Title */
            title?: string;
            /**
             * @description 专挂兼 Posting
             * @enum {string}
             */
            posting?: "full-time" | "seconded" | "part-time";
            /**
             * @description 编制 Staffing
             * @enum {string}
             */
            staffing?: "administrative" | "institutional" | "other";
            /**
             * @description 职务层次 Leading rank
             * @enum {string}
             */
            rank?: "division-head" | "division-deputy" | "section-head" | "section-deputy" | "none";
            /**
             * @description 职级 Personal grade
             * @enum {string}
             */
            personalGrade?: "researcher-1" | "researcher-2" | "researcher-3" | "researcher-4" | "section-chief-1" | "section-chief-2" | "section-chief-3" | "section-chief-4" | "section-member-1" | "section-member-2" | "none";
            /**
             * @description 任职日期 From
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 离任日期 To
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
        };
        OrganisationsRecord: {
            id: string;
            /**
             * @description 组织类型 Kind
             * @enum {string}
             */
            kind: "federation" | "association" | "group" | "special-association";
            /** @description 组织名称 Name */
            name?: string;
            /** @description 所在单位 Unit */
            unit?: string;
            /**
             * @description 专门协会 Special association
             * @enum {string}
             */
            association?: "blind" | "deaf" | "physical" | "intellectual" | "mental";
            /** @description 负责人 Head */
            head?: string;
            /**
             * @description 成立日期 Founded
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 撤销日期 Dissolved
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
        };
        ServicePointsRecord: {
            id: string;
            /**
             * @description 设施类型 Kind
             * @enum {string}
             */
            kind: "home" | "station" | "liaison-station";
            /** @description 所在单位 Unit */
            unit: string;
            /** @description 设施名称 Name */
            name?: string;
            /**
             * @description 启用日期 Opened
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 停用日期 Closed
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
        };
        ContactsRecord: {
            id: string;
            /** @description 干部 Cadre */
            person: string;
            /** @description 联系单位 Unit */
            unit?: string;
            /** @description 联系组织 Organisation */
            organisation?: string;
            /**
             * @description 起始日期 From
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 结束日期 To
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
        };
        FieldworkRecord: {
            id: string;
            /** @description 人员 Person */
            person: string;
            /**
             * Format: date
             * @description 开始日期 From
             */
            from: string;
            /**
             * Format: date
             * @description 结束日期 To
             */
            to?: string;
            /** @description 半天 Half a day */
            halfDay?: boolean;
            /** @description 调研单位 Unit */
            unit?: string;
            /**
             * @description 地点类型 Kind of place
             * @enum {string}
             */
            placeKind?: "banner" | "town" | "sumu" | "gacha" | "village" | "community" | "enterprise" | "station";
            /** @description 地点 Place */
            place?: string;
            /** @description 事由 Purpose */
            purpose?: string;
        };
        NamedAssessment: components["schemas"]["Assessment"] & {
            /** @description Names by id, of those alone that occur in the findings. */
            names: {
                people: {
                    [key: string]: string;
                };
                units: {
                    [key: string]: string;
                };
                organisations: {
                    [key: string]: string;
                };
            };
        };
        /** @description The judgement of one measure over one set of facts on one day. */
        Finding: {
            /** @example 2-1-1/congress-disabled-or-relatives */
            measure: string;
            /** @example 2-1-1 */
            clause: string;
            kind: string;
            /** @enum {string} */
            force: "binding" | "expected" | "attested";
            /** @enum {string} */
            status: "met" | "unmet" | "undetermined" | "in-progress" | "not-applicable" | "reported";
            observed: components["schemas"]["Observed"];
            required?: components["schemas"]["Required"];
            /** @description How many are still missing, or too many under a ceiling, counting only the certain. */
            short: number;
            parts?: components["schemas"]["Part"][];
            evidence: components["schemas"]["Evidence"];
            remedies: components["schemas"]["Remedy"][];
            /** @description Registers without which it cannot be judged. */
            missing: ("units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork")[];
            readings: {
                id: string;
                value: string | number;
                isDefault: boolean;
            }[];
            explanation: {
                key: string;
                args: {
                    [key: string]: string | number | boolean;
                };
            };
        };
        /** @description A count between what is certain and what is possible, out of how many. */
        Observed: {
            low: number;
            high: number;
            of: number;
        };
        /** @description The head-count that is required at this denominator. */
        Required: {
            /** @enum {string} */
            op: "at-least" | "more-than" | "at-most" | "less-than" | "exactly" | "about";
            count: number;
            of: number;
            share?: {
                numerator: number;
                denominator: number;
            };
        };
        /** @description One group, person or side that is judged for itself. */
        Part: {
            key: string;
            title?: components["schemas"]["Words"];
            /** @enum {string} */
            status: "met" | "unmet" | "undetermined" | "in-progress" | "not-applicable" | "reported";
            observed: components["schemas"]["Observed"];
            required?: components["schemas"]["Required"];
            short: number;
        };
        /** @description Who stands behind the numbers: ids of records of one register. */
        Evidence: {
            /** @enum {string} */
            register: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork";
            counted: string[];
            notCounted: string[];
            unknown: string[];
            deciding: string[];
            elsewhere: {
                measure: string;
                ids: string[];
            }[];
        };
        /** @description A least step that mends the finding. */
        Remedy: {
            /** @enum {string} */
            kind: "replace" | "add" | "remove" | "answer" | "learn" | "establish" | "days" | "supply";
            count: number;
            of?: number;
            /** @enum {boolean} */
            notCounting?: true;
            withinSize?: boolean;
            ids?: string[];
        };
        Assessment: {
            plan: {
                id: string;
                version: string;
            };
            federation: {
                code: string;
                name: string;
            } | null;
            /**
             * Format: date
             * @example 2026-06-30
             */
            asOf: string;
            /**
             * @description Chosen values by reading id; what is absent has its default.
             * @example {
             *       "2-1-1/denominator": "authorised"
             *     }
             */
            readings: {
                [key: string]: string | number;
            };
            /** @description Of the facts that were judged. */
            digest: string;
            findings: components["schemas"]["Finding"][];
        };
        PreviewRequest: {
            facts: components["schemas"]["Facts"];
            /**
             * Format: date
             * @example 2026-06-30
             */
            asOf: string;
            /**
             * @description Chosen values by reading id; what is absent has its default.
             * @example {
             *       "2-1-1/denominator": "authorised"
             *     }
             */
            readings?: {
                [key: string]: string | number;
            };
        };
        /** @description Records by register. A register that is absent is unknown; one that is there is complete. */
        Facts: {
            units?: {
                id: string;
                code: string;
                name: string;
                /** @enum {string} */
                kind: "banner" | "town" | "sumu" | "gacha" | "village" | "community" | "enterprise" | "station";
                parent?: string;
                disabledEmployees?: number;
                needsFederation?: boolean;
            }[];
            people?: {
                id: string;
                name: string;
                /** @enum {string} */
                sex?: "male" | "female";
                ethnicity?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                birthDate?: string;
                citizenNumber?: string;
                certificateNumber?: string;
                disabled?: boolean;
                /** @enum {string} */
                category?: "visual" | "hearing" | "speech" | "physical" | "intellectual" | "mental" | "multiple";
                readonly components?: ("visual" | "hearing" | "speech" | "physical" | "intellectual" | "mental" | "multiple")[];
                /** @enum {string} */
                grade?: "1" | "2" | "3" | "4";
                relative?: boolean;
                /** @enum {string} */
                relativeCategory?: "visual" | "hearing" | "speech" | "physical" | "intellectual" | "mental" | "multiple";
                /** @enum {string} */
                roleModel?: "none" | "unstated" | "county" | "city" | "region" | "national";
                grassroots?: boolean;
                rural?: boolean;
                socialOrganisation?: boolean;
                volunteer?: boolean;
            }[];
            terms?: {
                id: string;
                /** @enum {string} */
                body: "congress" | "presidium" | "council" | "leadership";
                number?: number;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                from?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                to?: string;
                authorised?: number;
            }[];
            seats?: {
                id: string;
                /** @enum {string} */
                body: "congress" | "presidium" | "council" | "leadership";
                term?: number;
                person: string;
                /** @enum {string} */
                role?: "delegate" | "chair" | "vice-chair" | "member" | "director" | "vice-director" | "council-member" | "invited" | "observer";
                /** @enum {string} */
                posting?: "full-time" | "seconded" | "part-time";
                attended?: boolean;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                from?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                to?: string;
            }[];
            posts?: {
                id: string;
                /** @enum {string} */
                role: "leader" | "cadre" | "township-cadre" | "liaison-officer" | "committee-duty";
                person: string;
                unit?: string;
                title?: string;
                /** @enum {string} */
                posting?: "full-time" | "seconded" | "part-time";
                /** @enum {string} */
                staffing?: "administrative" | "institutional" | "other";
                /** @enum {string} */
                rank?: "division-head" | "division-deputy" | "section-head" | "section-deputy" | "none";
                /** @enum {string} */
                personalGrade?: "researcher-1" | "researcher-2" | "researcher-3" | "researcher-4" | "section-chief-1" | "section-chief-2" | "section-chief-3" | "section-chief-4" | "section-member-1" | "section-member-2" | "none";
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                from?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                to?: string;
            }[];
            organisations?: {
                id: string;
                /** @enum {string} */
                kind: "federation" | "association" | "group" | "special-association";
                name?: string;
                unit?: string;
                /** @enum {string} */
                association?: "blind" | "deaf" | "physical" | "intellectual" | "mental";
                head?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                from?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                to?: string;
            }[];
            "service-points"?: {
                id: string;
                /** @enum {string} */
                kind: "home" | "station" | "liaison-station";
                unit: string;
                name?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                from?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                to?: string;
            }[];
            contacts?: {
                id: string;
                person: string;
                unit?: string;
                organisation?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                from?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                to?: string;
            }[];
            fieldwork?: {
                id: string;
                person: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
                halfDay?: boolean;
                unit?: string;
                /** @enum {string} */
                placeKind?: "banner" | "town" | "sumu" | "gacha" | "village" | "community" | "enterprise" | "station";
                place?: string;
                purpose?: string;
            }[];
        };
        SavedAssessment: {
            id: string;
            /** Format: date-time */
            created: string;
            /**
             * Format: date
             * @example 2026-06-30
             */
            asOf: string;
            /** @example otog-2020@1 */
            plan: string;
            digest: string;
        };
        AssessmentRequest: {
            /**
             * Format: date
             * @example 2026-06-30
             */
            asOf?: string;
            /**
             * @description Chosen values by reading id; what is absent has its default.
             * @example {
             *       "2-1-1/denominator": "authorised"
             *     }
             */
            readings?: {
                [key: string]: string | number;
            };
        };
        ImportPreview: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            state: "previewed";
            /** Format: date-time */
            expires: string;
            sheets: components["schemas"]["SheetReading"][];
            problems: components["schemas"]["ImportProblem"][];
            /** @description By register. */
            differences: {
                [key: string]: components["schemas"]["Difference"];
            };
            corrections: components["schemas"]["Corrections"];
        };
        /** @description What was made of one sheet. */
        SheetReading: {
            file: string;
            sheet: string;
            /** @enum {string|null} */
            register: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | null;
            headingRow: number;
            columns: {
                column: string;
                heading: string;
                field: string | null;
                /** @enum {string} */
                of?: "person";
            }[];
            context: {
                [key: string]: string | number;
            };
            rows: number;
            taken: number;
            refused: number;
        };
        /** @description Something wrong with a file. A bad row never takes good ones with it. */
        ImportProblem: {
            code: string;
            /** @enum {string} */
            severity: "error" | "question" | "notice";
            file: string;
            sheet?: string;
            row?: number;
            column?: string;
            heading?: string;
            /** @enum {string} */
            register?: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork";
            field?: string;
            /** @description What was found there, masked where sensitive. */
            found?: string;
            args?: {
                [key: string]: string | number;
            };
            /** @description Of a question: answer it under this key in `answers`. */
            key?: string;
            choices?: {
                value: string;
                title: components["schemas"]["Words"];
            }[];
            /** @description What is wrong and what to do. */
            words: {
                zh: {
                    what: string;
                    mend: string;
                };
                en: {
                    what: string;
                    mend: string;
                };
            };
        };
        /** @description What accepting would do to one register, with the first few records. */
        Difference: {
            added: number;
            changed: number;
            same: number;
            refused: number;
            sample: {
                id: string;
                /** @enum {string} */
                change: "added" | "changed";
                /** @description The fields that are set or changed. */
                fields: string[];
                /** @description As it would be stored; sensitive fields masked. */
                record: {
                    [key: string]: unknown;
                };
            }[];
        };
        Corrections: {
            readonly sheets?: {
                file: string;
                sheet: string;
                skip?: boolean;
                /** @enum {string} */
                register?: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork";
                headingRow?: number;
                columns?: {
                    [key: string]: string | null;
                };
                context?: {
                    [key: string]: string | number;
                };
            }[];
            answers?: {
                [key: string]: string;
            };
        };
        Files: {
            files: Blob[];
        };
        ImportAccepted: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            state: "accepted";
            /** @description Records written, by register. */
            written: {
                [key: string]: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    listClauses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Clause"][];
                    };
                };
            };
        };
    };
    getClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `2-1-1` or `二（一）1`. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clause. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clause"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Measure"][];
                    };
                };
            };
        };
    };
    getMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clause: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they are filled in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Register"][];
                    };
                };
            };
        };
    };
    "list-units": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in order of id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnitsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "get-units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsRecord"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "list-people": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in order of id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PeopleRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "get-people": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleRecord"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "list-terms": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in order of id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TermsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "get-terms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsRecord"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "list-seats": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in order of id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SeatsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "get-seats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatsRecord"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "list-posts": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in order of id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PostsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "get-posts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostsRecord"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "list-organisations": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in order of id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "get-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsRecord"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "list-service-points": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in order of id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServicePointsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "get-service-points": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePointsRecord"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "list-contacts": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in order of id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContactsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "get-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsRecord"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "list-fieldwork": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page in order of id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FieldworkRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "get-fieldwork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldworkRecord"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    assessNow: {
        parameters: {
            query?: {
                /** @description Today in Beijing where it is not given. */
                asOf?: string;
                /** @description Chosen readings, each as `id=value`. */
                reading?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment, with names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedAssessment"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    previewAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description The assessment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedAssessment"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    saveAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        responses: {
            /** @description Kept, at the address in Location. */
            201: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAssessment"];
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Files"];
            };
        };
        responses: {
            /** @description What was understood, and what accepting would change. */
            201: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"] | components["schemas"]["ImportAccepted"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    correctImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Corrections"];
            };
        };
        responses: {
            /** @description What was understood, and what accepting would change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Contradicts what is stored by now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    acceptImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Contradicts what is stored by now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An .xlsx workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                register: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An .xlsx workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Understood, but not valid; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An .xlsx workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
        };
    };
}
