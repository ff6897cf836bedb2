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
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        /** Sign in; the session is a cookie */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out in every browser */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one’s own password; every other session ends */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the second factor with a code of it, or take it off */
        put: operations["setSecondFactor"];
        /** A new secret for an authenticator app; nothing is set yet */
        post: operations["proposeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts that were made here or hold a role here */
        get: operations["listAccounts"];
        put?: never;
        /** Make an account with a one-time password and roles here */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another one-time password; the second factor is taken off, every session ends */
        post: operations["resetAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Close an account for good */
        delete: operations["closeAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/accounts/{id}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give an account a role here, wherever it was made */
        put: operations["grantRole"];
        post?: never;
        /** Take a role here from an account */
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that were made here */
        get: operations["listKeys"];
        put?: never;
        /** Make a key; it may no more than whoever makes it */
        post: operations["addKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another key in the place of one, which goes on for some days */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key at once */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The federations that one may see */
        get: operations["listFederations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/registers": {
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
    "/api/federations/{federation}/units": {
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
    "/api/federations/{federation}/units/{id}": {
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
    "/api/federations/{federation}/people": {
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
    "/api/federations/{federation}/people/{id}": {
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
    "/api/federations/{federation}/terms": {
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
    "/api/federations/{federation}/terms/{id}": {
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
    "/api/federations/{federation}/seats": {
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
    "/api/federations/{federation}/seats/{id}": {
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
    "/api/federations/{federation}/posts": {
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
    "/api/federations/{federation}/posts/{id}": {
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
    "/api/federations/{federation}/organisations": {
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
    "/api/federations/{federation}/organisations/{id}": {
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
    "/api/federations/{federation}/service-points": {
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
    "/api/federations/{federation}/service-points/{id}": {
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
    "/api/federations/{federation}/contacts": {
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
    "/api/federations/{federation}/contacts/{id}": {
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
    "/api/federations/{federation}/fieldwork": {
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
    "/api/federations/{federation}/fieldwork/{id}": {
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
    "/api/federations/{federation}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会议 Meetings */
        get: operations["list-meetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 会议 Meetings */
        get: operations["get-meetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会议出席 Attendance */
        get: operations["list-attendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/attendance/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 会议出席 Attendance */
        get: operations["get-attendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重大决策 Major decisions */
        get: operations["list-decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 重大决策 Major decisions */
        get: operations["get-decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 提案 Proposals */
        get: operations["list-proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 提案 Proposals */
        get: operations["get-proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作报告 Reports */
        get: operations["list-reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 工作报告 Reports */
        get: operations["get-reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/probations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试用期述职 Probations */
        get: operations["list-probations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/probations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 试用期述职 Probations */
        get: operations["get-probations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 培训 Training */
        get: operations["list-training"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/training/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 培训 Training */
        get: operations["get-training"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/secondments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 轮岗和挂职 Exchanges and secondments */
        get: operations["list-secondments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/secondments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 轮岗和挂职 Exchanges and secondments */
        get: operations["get-secondments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 活动 Activities */
        get: operations["list-activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 活动 Activities */
        get: operations["get-activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 购买服务 Purchases */
        get: operations["list-purchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/purchases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 购买服务 Purchases */
        get: operations["get-purchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经费 Budgets */
        get: operations["list-budgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/budgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 经费 Budgets */
        get: operations["get-budgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重点项目 Projects */
        get: operations["list-projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 重点项目 Projects */
        get: operations["get-projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文件依据 Documents */
        get: operations["list-documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 文件依据 Documents */
        get: operations["get-documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务机构 Institutions */
        get: operations["list-institutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 服务机构 Institutions */
        get: operations["get-institutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构检查 Inspections */
        get: operations["list-inspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 机构检查 Inspections */
        get: operations["get-inspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务资源 Resources */
        get: operations["list-resources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 服务资源 Resources */
        get: operations["get-resources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 持证残疾人 Certificates */
        get: operations["list-certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 持证残疾人 Certificates */
        get: operations["get-certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务需求 Needs */
        get: operations["list-needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 服务需求 Needs */
        get: operations["get-needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务记录 Services */
        get: operations["list-services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 服务记录 Services */
        get: operations["get-services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务转介 Referrals */
        get: operations["list-referrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 服务转介 Referrals */
        get: operations["get-referrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 特殊困难家庭 Households */
        get: operations["list-households"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 特殊困难家庭 Households */
        get: operations["get-households"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 入户访视 Visits */
        get: operations["list-visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 入户访视 Visits */
        get: operations["get-visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/subsidies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两项补贴 Subsidies */
        get: operations["list-subsidies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/subsidies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 两项补贴 Subsidies */
        get: operations["get-subsidies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 结对帮扶 Pairings */
        get: operations["list-pairings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/pairings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 结对帮扶 Pairings */
        get: operations["get-pairings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 信访和热线 Cases */
        get: operations["list-cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 信访和热线 Cases */
        get: operations["get-cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 民意调查 Surveys */
        get: operations["list-surveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 民意调查 Surveys */
        get: operations["get-surveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调查答卷 Answers */
        get: operations["list-answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 调查答卷 Answers */
        get: operations["get-answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 节假日安排 Holidays */
        get: operations["list-holidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record of 节假日安排 Holidays */
        get: operations["get-holidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federations/{federation}/assessments/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Judge what is stored, now; names only for those who may read records */
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
    "/api/federations/{federation}/assessments": {
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
    "/api/federations/{federation}/assessments/{id}": {
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
    "/api/federations/{federation}/imports": {
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
    "/api/federations/{federation}/imports/{id}": {
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
    "/api/federations/{federation}/imports/{id}/accept": {
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
    "/api/federations/{federation}/export": {
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
    "/api/federations/{federation}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit chain, newest first */
        get: operations["listActs"];
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
            population: {
                key: string;
                title: components["schemas"]["Words"];
                /** @enum {string} */
                register: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | "meetings" | "attendance" | "decisions" | "proposals" | "reports" | "probations" | "training" | "secondments" | "activities" | "purchases" | "budgets" | "projects" | "documents" | "institutions" | "inspections" | "resources" | "certificates" | "needs" | "services" | "referrals" | "households" | "visits" | "subsidies" | "pairings" | "cases" | "surveys" | "answers" | "holidays";
            };
            /** @description Registers without which it is undetermined. */
            needs: ("units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | "meetings" | "attendance" | "decisions" | "proposals" | "reports" | "probations" | "training" | "secondments" | "activities" | "purchases" | "budgets" | "projects" | "documents" | "institutions" | "inspections" | "resources" | "certificates" | "needs" | "services" | "referrals" | "households" | "visits" | "subsidies" | "pairings" | "cases" | "surveys" | "answers" | "holidays")[];
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
        Session: {
            account: string;
            name: string;
            /** @description Where the account was made. */
            federation: {
                code: string;
                name: string;
            };
            /** @description The password is a one-time one: nothing but changing it is allowed. */
            mustChange: boolean;
            secondFactor: boolean;
        };
        SignIn: {
            name: string;
            password: string;
            /** @description Of the second factor, where one is set. */
            code?: string;
        };
        PasswordChange: {
            present: string;
            /** @description At least twelve signs, and not the name. */
            next: string;
        };
        ProposedSecondFactor: {
            /** @description Base 32, RFC 6238. */
            secret: string;
            /** @description `otpauth://…`, for a QR code. */
            address: string;
        };
        SecondFactorChange: {
            present: string;
            /** @description Null takes it off. */
            secret: string | null;
            code?: string;
        };
        Account: {
            id: string;
            name: string;
            /** @description Where it was made. */
            federation: string;
            /** @description In the federation of the address. */
            roles: ("reader" | "editor" | "approver" | "administrator" | "supervisor")[];
            /** Format: date-time */
            created: string;
            /** @description Its one-time password is not changed yet. */
            oneTime: boolean;
            secondFactor: boolean;
            closed: boolean;
        };
        OneTimePassword: {
            account: components["schemas"]["Account"];
            /** @description Told this once; to be changed at the first sign-in. */
            password: string;
        };
        NewAccount: {
            name: string;
            roles: ("reader" | "editor" | "approver" | "administrator" | "supervisor")[];
        };
        ApiKey: {
            id: string;
            label: string;
            permissions: ("findings.read" | "records.read" | "records.write" | "sensitive.show" | "assessments.keep" | "imports.create" | "imports.accept" | "audit.read" | "accounts" | "keys" | "webhooks" | "settings")[];
            federations: string[];
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            expires: string;
            /**
             * Format: date
             * @description The day of its last use.
             */
            used: string | null;
        };
        ToldApiKey: {
            key: components["schemas"]["ApiKey"];
            /** @description Told this once; send it as `Authorization: Bearer …`. */
            secret: string;
        };
        NewApiKey: {
            label: string;
            permissions: ("findings.read" | "records.read" | "records.write" | "sensitive.show" | "assessments.keep" | "imports.create" | "imports.accept" | "audit.read" | "accounts" | "keys" | "webhooks" | "settings")[];
            federations: string[];
            /** @description How long it lasts. */
            days: number;
        };
        Rotation: {
            days: number;
            /** @description For how many days the old one goes on. */
            overlap: number;
        };
        Federation: {
            /** @example 150624 */
            code: string;
            name: string;
            /** @description The code of the one that it stands under. */
            parent: string | null;
            /** @description What whoever asks may do there. */
            may: ("findings.read" | "records.read" | "records.write" | "sensitive.show" | "assessments.keep" | "imports.create" | "imports.accept" | "audit.read" | "accounts" | "keys" | "webhooks" | "settings")[];
        };
        Register: {
            /** @enum {string} */
            name: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | "meetings" | "attendance" | "decisions" | "proposals" | "reports" | "probations" | "training" | "secondments" | "activities" | "purchases" | "budgets" | "projects" | "documents" | "institutions" | "inspections" | "resources" | "certificates" | "needs" | "services" | "referrals" | "households" | "visits" | "subsidies" | "pairings" | "cases" | "surveys" | "answers" | "holidays";
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
            kind: "home" | "station" | "centre" | "liaison-station";
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
        MeetingsRecord: {
            id: string;
            /**
             * @description 会议类型 Kind
             * @enum {string}
             */
            kind: "presidium" | "council" | "joint-conference" | "working-committee";
            /**
             * Format: date
             * @description 会议日期 Date
             */
            date: string;
            /** @description 会议名称 Title */
            title?: string;
        };
        AttendanceRecord: {
            id: string;
            /** @description 会议编号 Meeting */
            meeting: string;
            /** @description 人员 Person */
            person: string;
            /** @description 缺席 Absent */
            absent?: boolean;
        };
        DecisionsRecord: {
            id: string;
            /** @description 决策事项 Matter */
            title: string;
            /**
             * Format: date
             * @description 决策日期 Decided
             */
            decided?: string;
            /**
             * Format: date
             * @description 专家意见日期 Expert opinion
             */
            expertOpinion?: string;
            /**
             * Format: date
             * @description 智库意见日期 Think-tank opinion
             */
            thinkTankOpinion?: string;
            /**
             * Format: date
             * @description 专门协会意见日期 Opinion of the associations
             */
            associationsOpinion?: string;
            /**
             * Format: date
             * @description 风险评估日期 Risk assessment
             */
            riskAssessment?: string;
            /**
             * Format: date
             * @description 合法性审查日期 Legality review
             */
            legalityReview?: string;
            /** @description 集体决策 Decided collectively */
            collective?: boolean;
        };
        ProposalsRecord: {
            id: string;
            /** @description 提案名称 Title */
            title: string;
            /** @description 提案人 Proposer */
            person?: string;
            /**
             * Format: date
             * @description 提交日期 Submitted
             */
            submitted: string;
            /**
             * Format: date
             * @description 答复日期 Answered
             */
            answered?: string;
        };
        ReportsRecord: {
            id: string;
            /**
             * @description 报告类型 Kind
             * @enum {string}
             */
            kind: "council" | "budget" | "party-and-government" | "progress";
            /**
             * Format: date
             * @description 报告日期 Date
             */
            date: string;
            /** @description 报告名称 Title */
            title?: string;
        };
        ProbationsRecord: {
            id: string;
            /** @description 述职人 Person */
            person: string;
            /**
             * Format: date
             * @description 试用期满日期 Probation ended
             */
            ended: string;
            /**
             * Format: date
             * @description 述职日期 Reported
             */
            reported?: string;
        };
        TrainingRecord: {
            id: string;
            /** @description 参训人 Person */
            person: string;
            /**
             * Format: date
             * @description 培训日期 Date
             */
            date: string;
            /** @description 培训名称 Title */
            title?: string;
        };
        SecondmentsRecord: {
            id: string;
            /**
             * @description 交流类型 Kind
             * @enum {string}
             */
            kind: "exchange" | "grassroots";
            /** @description 交流干部 Person */
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
            /** @description 交流单位 Place */
            place?: string;
        };
        ActivitiesRecord: {
            id: string;
            /**
             * @description 活动类型 Kind
             * @enum {string}
             */
            kind: "legal-publicity" | "culture-and-sport" | "role-models" | "subsidy-review" | "talent-pool";
            /**
             * Format: date
             * @description 活动日期 Date
             */
            date: string;
            /** @description 活动名称 Title */
            title?: string;
        };
        PurchasesRecord: {
            id: string;
            /** @description 购买项目 Title */
            title: string;
            /**
             * Format: date
             * @description 购买日期 Date
             */
            date: string;
            /**
             * @description 专门协会 Special association
             * @enum {string}
             */
            association?: "blind" | "deaf" | "physical" | "intellectual" | "mental";
            /** @description 承接方 Supplier */
            supplier?: string;
            /** @description 金额（元） Amount (yuan) */
            amount?: number;
        };
        BudgetsRecord: {
            id: string;
            /**
             * @description 经费类型 Kind
             * @enum {string}
             */
            kind: "funding" | "purchases";
            /** @description 年度 Year */
            year: number;
            /** @description 金额（元） Amount (yuan) */
            amount?: number;
        };
        ProjectsRecord: {
            id: string;
            /** @description 项目名称 Title */
            title: string;
            /**
             * Format: date
             * @description 评估日期 Evaluated
             */
            evaluated?: string;
            /**
             * Format: date
             * @description 公开日期 Published
             */
            published?: string;
        };
        DocumentsRecord: {
            id: string;
            /**
             * @description 文件类别 Kind
             * @enum {string}
             */
            kind: "think-tank" | "association-rules" | "cadre-planning" | "legal-aid" | "dispute-mediation" | "accessible-environment" | "exchange" | "data-shared" | "mass-organisations" | "employment-service" | "service-standards" | "party-building" | "leading-group" | "summary";
            /** @description 文件名称 Title */
            title: string;
            /** @description 文号 Number */
            number?: string;
            /**
             * @description 印发日期 Date
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            date?: string;
            /**
             * @description 失效日期 Expires
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            expires?: string;
        };
        InstitutionsRecord: {
            id: string;
            /** @description 机构名称 Name */
            name: string;
            /**
             * @description 机构类型 Kind
             * @enum {string}
             */
            kind: "rehabilitation" | "care" | "relief" | "volunteers" | "mutual-aid" | "other";
            /** @description 所在单位 Unit */
            unit?: string;
            /**
             * @description 成立日期 Founded
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 停办日期 Closed
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
        };
        InspectionsRecord: {
            id: string;
            /** @description 受检机构 Institution */
            institution: string;
            /**
             * Format: date
             * @description 检查日期 Date
             */
            date: string;
        };
        ResourcesRecord: {
            id: string;
            /** @description 资源名称 Name */
            name: string;
            /**
             * @description 资源类别 Kind of service
             * @enum {string}
             */
            net: "rehabilitation" | "employment" | "care" | "education" | "culture" | "accessibility" | "assistance" | "rights";
            /**
             * @description 入库日期 From
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 停用日期 To
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
        };
        CertificatesRecord: {
            id: string;
            /** @description 持证人 Holder */
            person: string;
            /**
             * @description 持证状态 State
             * @enum {string}
             */
            state?: "valid" | "died" | "moved" | "lost";
            /**
             * @description 发证日期 Issued
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            issued?: string;
            /**
             * @description 信息核对日期 Last checked
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            checked?: string;
            /** @description 智能化残疾人证 Smart certificate */
            smart?: boolean;
            /** @description 困难残疾人 Poor */
            poor?: boolean;
            /** @description 需长期照护 Needs long-term care */
            careNeed?: boolean;
            /** @description 在校就读 In school */
            inSchool?: boolean;
            /** @description 户籍单位 Unit */
            unit?: string;
        };
        NeedsRecord: {
            id: string;
            /** @description 残疾人 Person */
            person: string;
            /**
             * @description 需求类别 Kind of service
             * @enum {string}
             */
            net?: "rehabilitation" | "employment" | "care" | "education" | "culture" | "accessibility" | "assistance" | "rights";
            /**
             * Format: date
             * @description 评估日期 Assessed
             */
            assessed: string;
        };
        ServicesRecord: {
            id: string;
            /** @description 服务对象 Person */
            person: string;
            /**
             * @description 服务类别 Kind of service
             * @enum {string}
             */
            net: "rehabilitation" | "employment" | "care" | "education" | "culture" | "accessibility" | "assistance" | "rights";
            /**
             * Format: date
             * @description 服务日期 Date
             */
            date: string;
            /** @description 服务项目 Title */
            title?: string;
            /** @description 已完成 Completed */
            completed?: boolean;
            /** @description 已评价效果 Effect recorded */
            effectRecorded?: boolean;
        };
        ReferralsRecord: {
            id: string;
            /** @description 转介对象 Person */
            person: string;
            /**
             * @description 转介服务 Kind of service
             * @enum {string}
             */
            net?: "rehabilitation" | "employment" | "care" | "education" | "culture" | "accessibility" | "assistance" | "rights";
            /**
             * Format: date
             * @description 转介日期 Opened
             */
            opened: string;
            /**
             * Format: date
             * @description 办结日期 Closed
             */
            closed?: string;
        };
        HouseholdsRecord: {
            id: string;
            /** @description 户主 Head of household */
            person: string;
            /** @description 所在单位 Unit */
            unit?: string;
            /** @description 困难类别 Classes */
            classes?: ("multiple" | "elderly" | "alone" | "compound")[];
            /** @description 有服务方案 Has a care plan */
            carePlan?: boolean;
            /**
             * @description 纳入日期 From
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 退出日期 To
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
            /** @description 备注 Note */
            note?: string;
        };
        VisitsRecord: {
            id: string;
            /** @description 家庭编号 Household */
            household: string;
            /**
             * Format: date
             * @description 访视日期 Date
             */
            date: string;
            /** @description 访视人 Visitor */
            person?: string;
        };
        SubsidiesRecord: {
            id: string;
            /** @description 补贴对象 Person */
            person: string;
            /**
             * @description 补贴类型 Kind
             * @enum {string}
             */
            kind: "living" | "nursing";
            /** @description 符合条件 Eligible */
            eligible?: boolean;
            /** @description 已领取 Receiving */
            receiving?: boolean;
            /**
             * @description 起始日期 From
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            from?: string;
            /**
             * @description 停发日期 To
             * @example 2021-03-05
             * @example 2021-03
             * @example 2021
             */
            to?: string;
        };
        PairingsRecord: {
            id: string;
            /** @description 帮扶对象 Person */
            person: string;
            /** @description 帮扶党员 Paired with */
            helper?: string;
            /**
             * @description 结对日期 From
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
        CasesRecord: {
            id: string;
            /** @description 编号 Number */
            number: string;
            /**
             * Format: date
             * @description 收到日期 Received
             */
            received: string;
            /**
             * Format: date
             * @description 告知日期 Informed
             */
            informed?: string;
            /**
             * Format: date
             * @description 受理日期 Accepted
             */
            accepted?: string;
            /**
             * Format: date
             * @description 办结日期 Resolved
             */
            resolved?: string;
            /** @description 延长天数 Days of extension */
            extension?: number;
            /**
             * Format: date
             * @description 转送日期 Routed here
             */
            routed?: string;
            /**
             * Format: date
             * @description 异议日期 Objected to routing
             */
            objected?: string;
        };
        SurveysRecord: {
            id: string;
            /**
             * @description 评价主体 Judges
             * @enum {string}
             */
            judge: "disabled-and-relatives" | "grassroots-organisations" | "third-party";
            /**
             * Format: date
             * @description 调查日期 Date
             */
            date: string;
            /** @description 调查名称 Title */
            title?: string;
            /** @description 发放份数 Asked */
            asked?: number;
            /** @description 总体人数 Population */
            population?: number;
        };
        AnswersRecord: {
            id: string;
            /** @description 调查编号 Survey */
            survey: string;
            /** @description 答卷编号 Number */
            number: string;
            /**
             * @description 满意程度 Satisfaction
             * @enum {string}
             */
            satisfaction?: "very" | "satisfied" | "neutral" | "dissatisfied" | "no-opinion";
            /**
             * @description 残疾类别 Disability category
             * @enum {string}
             */
            category?: "visual" | "hearing" | "speech" | "physical" | "intellectual" | "mental" | "multiple";
            /** @description 苏木镇 Township */
            unit?: string;
        };
        HolidaysRecord: {
            id: string;
            /**
             * Format: date
             * @description 放假日期 Date
             */
            date: string;
            /**
             * @description 安排 Kind
             * @enum {string}
             */
            kind: "rest" | "work";
            /** @description 节日 Holiday */
            name?: string;
        };
        NamedAssessment: components["schemas"]["Assessment"] & {
            /** @description Names by register and id, of those alone that occur in the findings. */
            names: {
                units?: {
                    [key: string]: string;
                };
                people?: {
                    [key: string]: string;
                };
                terms?: {
                    [key: string]: string;
                };
                seats?: {
                    [key: string]: string;
                };
                posts?: {
                    [key: string]: string;
                };
                organisations?: {
                    [key: string]: string;
                };
                "service-points"?: {
                    [key: string]: string;
                };
                contacts?: {
                    [key: string]: string;
                };
                fieldwork?: {
                    [key: string]: string;
                };
                meetings?: {
                    [key: string]: string;
                };
                attendance?: {
                    [key: string]: string;
                };
                decisions?: {
                    [key: string]: string;
                };
                proposals?: {
                    [key: string]: string;
                };
                reports?: {
                    [key: string]: string;
                };
                probations?: {
                    [key: string]: string;
                };
                training?: {
                    [key: string]: string;
                };
                secondments?: {
                    [key: string]: string;
                };
                activities?: {
                    [key: string]: string;
                };
                purchases?: {
                    [key: string]: string;
                };
                budgets?: {
                    [key: string]: string;
                };
                projects?: {
                    [key: string]: string;
                };
                documents?: {
                    [key: string]: string;
                };
                institutions?: {
                    [key: string]: string;
                };
                inspections?: {
                    [key: string]: string;
                };
                resources?: {
                    [key: string]: string;
                };
                certificates?: {
                    [key: string]: string;
                };
                needs?: {
                    [key: string]: string;
                };
                services?: {
                    [key: string]: string;
                };
                referrals?: {
                    [key: string]: string;
                };
                households?: {
                    [key: string]: string;
                };
                visits?: {
                    [key: string]: string;
                };
                subsidies?: {
                    [key: string]: string;
                };
                pairings?: {
                    [key: string]: string;
                };
                cases?: {
                    [key: string]: string;
                };
                surveys?: {
                    [key: string]: string;
                };
                answers?: {
                    [key: string]: string;
                };
                holidays?: {
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
            missing: ("units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | "meetings" | "attendance" | "decisions" | "proposals" | "reports" | "probations" | "training" | "secondments" | "activities" | "purchases" | "budgets" | "projects" | "documents" | "institutions" | "inspections" | "resources" | "certificates" | "needs" | "services" | "referrals" | "households" | "visits" | "subsidies" | "pairings" | "cases" | "surveys" | "answers" | "holidays")[];
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
            /** @enum {string} */
            pace?: "on-track" | "behind";
            interval?: components["schemas"]["Interval"];
            faults?: components["schemas"]["Fault"][];
        };
        /** @description A confidence interval of a share that was estimated from a sample, both ends in parts of 1, the confidence in percent. */
        Interval: {
            low: number;
            high: number;
            confidence: number;
        };
        /** @description A step of due form that is missing or came too late. */
        Fault: {
            key: string;
            title: components["schemas"]["Words"];
            /** @enum {string} */
            state: "missing" | "late";
        };
        /** @description Who stands behind the numbers: ids of records of one register. */
        Evidence: {
            /** @enum {string} */
            register: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | "meetings" | "attendance" | "decisions" | "proposals" | "reports" | "probations" | "training" | "secondments" | "activities" | "purchases" | "budgets" | "projects" | "documents" | "institutions" | "inspections" | "resources" | "certificates" | "needs" | "services" | "referrals" | "households" | "visits" | "subsidies" | "pairings" | "cases" | "surveys" | "answers" | "holidays";
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
            kind: "replace" | "add" | "remove" | "answer" | "learn" | "establish" | "days" | "supply" | "hold" | "attend" | "finish" | "complete" | "record" | "serve";
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
                kind: "home" | "station" | "centre" | "liaison-station";
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
            meetings?: {
                id: string;
                /** @enum {string} */
                kind: "presidium" | "council" | "joint-conference" | "working-committee";
                /** Format: date */
                date: string;
                title?: string;
            }[];
            attendance?: {
                id: string;
                meeting: string;
                person: string;
                absent?: boolean;
            }[];
            decisions?: {
                id: string;
                title: string;
                /** Format: date */
                decided?: string;
                /** Format: date */
                expertOpinion?: string;
                /** Format: date */
                thinkTankOpinion?: string;
                /** Format: date */
                associationsOpinion?: string;
                /** Format: date */
                riskAssessment?: string;
                /** Format: date */
                legalityReview?: string;
                collective?: boolean;
            }[];
            proposals?: {
                id: string;
                title: string;
                person?: string;
                /** Format: date */
                submitted: string;
                /** Format: date */
                answered?: string;
            }[];
            reports?: {
                id: string;
                /** @enum {string} */
                kind: "council" | "budget" | "party-and-government" | "progress";
                /** Format: date */
                date: string;
                title?: string;
            }[];
            probations?: {
                id: string;
                person: string;
                /** Format: date */
                ended: string;
                /** Format: date */
                reported?: string;
            }[];
            training?: {
                id: string;
                person: string;
                /** Format: date */
                date: string;
                title?: string;
            }[];
            secondments?: {
                id: string;
                /** @enum {string} */
                kind: "exchange" | "grassroots";
                person: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
                place?: string;
            }[];
            activities?: {
                id: string;
                /** @enum {string} */
                kind: "legal-publicity" | "culture-and-sport" | "role-models" | "subsidy-review" | "talent-pool";
                /** Format: date */
                date: string;
                title?: string;
            }[];
            purchases?: {
                id: string;
                title: string;
                /** Format: date */
                date: string;
                /** @enum {string} */
                association?: "blind" | "deaf" | "physical" | "intellectual" | "mental";
                supplier?: string;
                amount?: number;
            }[];
            budgets?: {
                id: string;
                /** @enum {string} */
                kind: "funding" | "purchases";
                year: number;
                amount?: number;
            }[];
            projects?: {
                id: string;
                title: string;
                /** Format: date */
                evaluated?: string;
                /** Format: date */
                published?: string;
            }[];
            documents?: {
                id: string;
                /** @enum {string} */
                kind: "think-tank" | "association-rules" | "cadre-planning" | "legal-aid" | "dispute-mediation" | "accessible-environment" | "exchange" | "data-shared" | "mass-organisations" | "employment-service" | "service-standards" | "party-building" | "leading-group" | "summary";
                title: string;
                number?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                date?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                expires?: string;
            }[];
            institutions?: {
                id: string;
                name: string;
                /** @enum {string} */
                kind: "rehabilitation" | "care" | "relief" | "volunteers" | "mutual-aid" | "other";
                unit?: string;
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
            inspections?: {
                id: string;
                institution: string;
                /** Format: date */
                date: string;
            }[];
            resources?: {
                id: string;
                name: string;
                /** @enum {string} */
                net: "rehabilitation" | "employment" | "care" | "education" | "culture" | "accessibility" | "assistance" | "rights";
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
            certificates?: {
                id: string;
                person: string;
                /** @enum {string} */
                state?: "valid" | "died" | "moved" | "lost";
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                issued?: string;
                /**
                 * @example 2021-03-05
                 * @example 2021-03
                 * @example 2021
                 */
                checked?: string;
                smart?: boolean;
                poor?: boolean;
                careNeed?: boolean;
                inSchool?: boolean;
                unit?: string;
            }[];
            needs?: {
                id: string;
                person: string;
                /** @enum {string} */
                net?: "rehabilitation" | "employment" | "care" | "education" | "culture" | "accessibility" | "assistance" | "rights";
                /** Format: date */
                assessed: string;
            }[];
            services?: {
                id: string;
                person: string;
                /** @enum {string} */
                net: "rehabilitation" | "employment" | "care" | "education" | "culture" | "accessibility" | "assistance" | "rights";
                /** Format: date */
                date: string;
                title?: string;
                completed?: boolean;
                effectRecorded?: boolean;
            }[];
            referrals?: {
                id: string;
                person: string;
                /** @enum {string} */
                net?: "rehabilitation" | "employment" | "care" | "education" | "culture" | "accessibility" | "assistance" | "rights";
                /** Format: date */
                opened: string;
                /** Format: date */
                closed?: string;
            }[];
            households?: {
                id: string;
                person: string;
                unit?: string;
                readonly classes?: ("multiple" | "elderly" | "alone" | "compound")[];
                carePlan?: boolean;
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
                note?: string;
            }[];
            visits?: {
                id: string;
                household: string;
                /** Format: date */
                date: string;
                person?: string;
            }[];
            subsidies?: {
                id: string;
                person: string;
                /** @enum {string} */
                kind: "living" | "nursing";
                eligible?: boolean;
                receiving?: boolean;
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
            pairings?: {
                id: string;
                person: string;
                helper?: string;
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
            cases?: {
                id: string;
                number: string;
                /** Format: date */
                received: string;
                /** Format: date */
                informed?: string;
                /** Format: date */
                accepted?: string;
                /** Format: date */
                resolved?: string;
                extension?: number;
                /** Format: date */
                routed?: string;
                /** Format: date */
                objected?: string;
            }[];
            surveys?: {
                id: string;
                /** @enum {string} */
                judge: "disabled-and-relatives" | "grassroots-organisations" | "third-party";
                /** Format: date */
                date: string;
                title?: string;
                asked?: number;
                population?: number;
            }[];
            answers?: {
                id: string;
                survey: string;
                number: string;
                /** @enum {string} */
                satisfaction?: "very" | "satisfied" | "neutral" | "dissatisfied" | "no-opinion";
                /** @enum {string} */
                category?: "visual" | "hearing" | "speech" | "physical" | "intellectual" | "mental" | "multiple";
                unit?: string;
            }[];
            holidays?: {
                id: string;
                /** Format: date */
                date: string;
                /** @enum {string} */
                kind: "rest" | "work";
                name?: string;
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
            register: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | "meetings" | "attendance" | "decisions" | "proposals" | "reports" | "probations" | "training" | "secondments" | "activities" | "purchases" | "budgets" | "projects" | "documents" | "institutions" | "inspections" | "resources" | "certificates" | "needs" | "services" | "referrals" | "households" | "visits" | "subsidies" | "pairings" | "cases" | "surveys" | "answers" | "holidays" | null;
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
            register?: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | "meetings" | "attendance" | "decisions" | "proposals" | "reports" | "probations" | "training" | "secondments" | "activities" | "purchases" | "budgets" | "projects" | "documents" | "institutions" | "inspections" | "resources" | "certificates" | "needs" | "services" | "referrals" | "households" | "visits" | "subsidies" | "pairings" | "cases" | "surveys" | "answers" | "holidays";
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
                register?: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | "meetings" | "attendance" | "decisions" | "proposals" | "reports" | "probations" | "training" | "secondments" | "activities" | "purchases" | "budgets" | "projects" | "documents" | "institutions" | "inspections" | "resources" | "certificates" | "needs" | "services" | "referrals" | "households" | "visits" | "subsidies" | "pairings" | "cases" | "surveys" | "answers" | "holidays";
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
        Act: {
            number: number;
            /** Format: date-time */
            at: string;
            /**
             * @description An account, a key, or the terminal.
             * @example account:1c7e…
             */
            actor: string;
            /** @example import.accept */
            action: string;
            /** @description Numbers, and ids of things; nobody’s name. */
            detail: {
                [key: string]: unknown;
            };
            /** @description SHA-256 over the act, what it wrote, and the hash of the act before. */
            hash: string;
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
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            /** @description Too many failures; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            /** @description Too many failures; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    setSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorChange"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            /** @description Too many failures; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    proposeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedSecondFactor"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In order of name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
        };
    };
    addAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description With its one-time password. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    resetAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With its one-time password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    closeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
                id: string;
                role: "reader" | "editor" | "approver" | "administrator" | "supervisor";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It holds the role. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    revokeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
                id: string;
                role: "reader" | "editor" | "approver" | "administrator" | "supervisor";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It no longer holds the role. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
        };
    };
    addKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description With the key itself. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldApiKey"];
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    rotateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rotation"];
            };
        };
        responses: {
            /** @description With the key itself. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldApiKey"];
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    listFederations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In order of code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Federation"][];
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-meetings": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["MeetingsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["MeetingsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-attendance": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["AttendanceRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-attendance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["AttendanceRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-decisions": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["DecisionsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["DecisionsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-proposals": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["ProposalsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["ProposalsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-reports": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["ReportsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["ReportsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-probations": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["ProbationsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-probations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["ProbationsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-training": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["TrainingRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-training": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["TrainingRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-secondments": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["SecondmentsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-secondments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["SecondmentsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-activities": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["ActivitiesRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["ActivitiesRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-purchases": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["PurchasesRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-purchases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["PurchasesRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-budgets": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["BudgetsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-budgets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["BudgetsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-projects": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["ProjectsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["ProjectsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-documents": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["DocumentsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["DocumentsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-institutions": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["InstitutionsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-institutions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["InstitutionsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-inspections": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["InspectionsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-inspections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["InspectionsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-resources": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["ResourcesRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-resources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["ResourcesRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-certificates": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["CertificatesRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-certificates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["CertificatesRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-needs": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["NeedsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-needs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["NeedsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-services": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["ServicesRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["ServicesRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-referrals": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["ReferralsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["ReferralsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-households": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["HouseholdsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-households": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["HouseholdsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-visits": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["VisitsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-visits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["VisitsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-subsidies": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["SubsidiesRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-subsidies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["SubsidiesRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-pairings": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["PairingsRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-pairings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["PairingsRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-cases": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["CasesRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-cases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["CasesRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-surveys": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["SurveysRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-surveys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["SurveysRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-answers": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["AnswersRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-answers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["AnswersRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "list-holidays": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Only records whose texts contain this. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["HolidaysRecord"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    "get-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
                    "application/json": components["schemas"]["HolidaysRecord"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                register: "units" | "people" | "terms" | "seats" | "posts" | "organisations" | "service-points" | "contacts" | "fieldwork" | "meetings" | "attendance" | "decisions" | "proposals" | "reports" | "probations" | "training" | "secondments" | "activities" | "purchases" | "budgets" | "projects" | "documents" | "institutions" | "inspections" | "resources" | "certificates" | "needs" | "services" | "referrals" | "households" | "visits" | "subsidies" | "pairings" | "cases" | "surveys" | "answers" | "holidays";
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
    exportRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
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
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
        };
    };
    listActs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Its division code. */
                federation: string;
            };
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
                        items: components["schemas"]["Act"][];
                        /** @description Give it as `cursor` to get the next page; null on the last. */
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not allowed with this role or key; or sent by another site. */
            403: {
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
}
