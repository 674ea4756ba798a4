// Written by checks/schema.test.ts from openapi.json, which a server test writes: change the server's records, not this file.
export interface paths {
    "/api/account/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterAccount"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConfirmAccount"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/confirm-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConfirmEmail"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ForgetPassphrase"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResetPassphrase"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignInWithPassphrase"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
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
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/change-passphrase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangePassphrase"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/change-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeEmail"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Here"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SearchBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FoundMessages"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    theme?: string;
                    depth?: number;
                    language?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PromptShelf"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NameBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeleteAccount"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/crisis-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CrisisLinesView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    token?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/invite/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AcceptInvitation"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MyCircle"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    theme?: string;
                    language?: string;
                    day?: string;
                    from?: number;
                    to?: number;
                    zone?: string;
                    size?: string;
                    pace?: string;
                    mode?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FoundCircle"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FoundCircle"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CircleCard"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResumeBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/members/{person}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/members/{person}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MuteBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/members/{person}/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JoinBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Joined"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/seat/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AcceptBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/seat/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/seat/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WaitingPerson"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/requests/{person}/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/requests/{person}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeclineBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: number;
                    wait?: number;
                };
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CircleChanges"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    before?: number;
                    around?: number;
                    take?: number;
                };
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OlderMessages"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MessageBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MessageSent"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/read-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReadPositionBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LedCircle"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FacilitatorNoteView"][];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NoteWords"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circles/{circle}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                    note: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    state?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseSummary"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["KeepBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HideBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NoteBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/fold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FoldBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RemindBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MuteAuthorBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/hand-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HandOnBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/lay-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LayAsideBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{case}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    case: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UndoBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/circles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RunCircle"][];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CirclePlan"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/circles/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CircleChoices"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/circles/next-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    day: string;
                    start: string;
                    minutes: number;
                    zone: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Occurrence"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/circles/{circle}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CloseBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/circles/{circle}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PassphraseBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/circles/{circle}/facilitators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    circle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FindBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FoundPerson"][];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people/{person}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ModeratorBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationLine"][];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InviteBody"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
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
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WaitingTimes"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AuditQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditPage"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NoticeView"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
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
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReadNoticesBody"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Preferences"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BlockedPerson"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptBody: {
            /** Format: int32 */
            agreementVersion: number;
        };
        AcceptInvitation: {
            token: string;
            passphrase: string;
            displayName: string;
            adult: boolean;
            timeZone: string;
        };
        ActionView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CaseActionKind"];
            by: string;
            /** Format: date-time */
            at: string;
            words: null | string;
            /** Format: date-time */
            until: null | string;
            /** Format: date-time */
            undoUntil: null | string;
            undone: boolean;
        };
        AgreementView: import('../realtime/contract').AgreementView;
        /** @enum {unknown} */
        Announcements: "all" | "important" | "off";
        Appointment: {
            /** Format: uuid */
            person: string;
            role: components["schemas"]["MemberRole"];
            seen: null | components["schemas"]["MemberRole"];
            passphrase: string;
        };
        /** @enum {unknown} */
        AuditAct: "prompt-posted" | "member-removed" | "member-muted" | "member-unmuted" | "request-welcomed" | "request-declined" | "case-claimed" | "message-kept" | "message-hidden" | "message-noted" | "case-noted" | "message-folded" | "author-written" | "author-reminded" | "case-handed-on" | "case-laid-aside" | "case-released" | "action-undone" | "staff-invited" | "staff-joined" | "facilitator-note-written" | "facilitator-note-deleted" | "circle-opened" | "circle-closed" | "circle-reopened" | "facilitator-named" | "co-facilitator-named" | "facilitator-unnamed" | "moderator-named" | "moderator-unnamed" | "invitation-revoked" | "audit-read";
        AuditLine: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            act: components["schemas"]["AuditAct"];
            /** Format: uuid */
            actor: null | string;
            actorName: null | string;
            /** Format: uuid */
            person: null | string;
            personName: null | string;
            /** Format: uuid */
            circle: null | string;
            circleName: null | string;
        };
        AuditPage: {
            lines: components["schemas"]["AuditLine"][];
            next: null | string;
        };
        AuditQuestion: {
            before: null | string;
            act: null | components["schemas"]["AuditAct"];
            /** Format: uuid */
            person: null | string;
            /** Format: uuid */
            circle: null | string;
        };
        BlockedPerson: {
            /** Format: uuid */
            person: string;
            name: string;
        };
        /** @enum {unknown} */
        CaseActionKind: "kept" | "hidden" | "noted" | "folded" | "written" | "reminded" | "muted" | "handed-on" | "laid-aside";
        CaseAuthorView: {
            /** Format: uuid */
            person: string;
            name: string;
            /** Format: int32 */
            colour: number;
            /** Format: date-time */
            memberSince: string;
            /** Format: int32 */
            earlierCases: number;
            inRoom: boolean;
        };
        /** @enum {unknown} */
        CaseOutcome: "kept" | "hidden" | "folded" | "reminded" | "muted" | null;
        CaseQueue: {
            severity: components["schemas"]["Severity"];
            /** Format: int32 */
            waiting: number;
            /** Format: int32 */
            inHand: number;
            /** Format: date-time */
            oldest: null | string;
            /** Format: int32 */
            aimMinutes: number;
        };
        /** @enum {unknown} */
        CaseState: "new" | "claimed" | "acting" | "waiting" | "closed";
        CaseSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            circle: string;
            circleName: string;
            severity: components["schemas"]["Severity"];
            reasons: components["schemas"]["FlagReason"][];
            /** Format: int32 */
            flags: number;
            state: components["schemas"]["CaseState"];
            /** Format: date-time */
            openedAt: string;
            /** Format: int32 */
            aimMinutes: number;
            claimedBy: null | components["schemas"]["StaffView"];
            /** Format: date-time */
            claimedUntil: null | string;
            outcome: null | components["schemas"]["CaseOutcome"];
            /** Format: date-time */
            handedOnAt: null | string;
            /** Format: date-time */
            followUpAt: null | string;
            sensitive: boolean;
            excerpt: null | string;
        };
        CaseView: {
            summary: components["schemas"]["CaseSummary"];
            author: components["schemas"]["CaseAuthorView"];
            context: components["schemas"]["ContextLineView"][];
            reports: components["schemas"]["FlagView"][];
            notes: components["schemas"]["NoteView"][];
            actions: components["schemas"]["ActionView"][];
            messageState: components["schemas"]["MessageState"];
            textNow: null | string;
            contentNotes: string[];
            maySanction: boolean;
            earlier: components["schemas"]["EarlierCaseView"][];
            history: components["schemas"]["HistoryView"][];
        };
        ChangeEmail: {
            passphrase: string;
            email: string;
        };
        ChangePassphrase: {
            current: string;
            passphrase: string;
        };
        CircleCard: {
            circle: components["schemas"]["FoundCircle"];
            seat: null | components["schemas"]["SeatView"];
            roster: null | components["schemas"]["RosterName"][];
        };
        CircleChanges: import('../realtime/contract').CircleChanges;
        CircleChoices: {
            themes: components["schemas"]["ThemeView"][];
            formats: components["schemas"]["FormatChoice"][];
            agreements: {
                [key: string]: string[];
            };
        };
        CircleLead: {
            /** Format: uuid */
            person: string;
            name: string;
            role: components["schemas"]["MemberRole"];
        };
        CirclePlan: {
            /** Format: uuid */
            id: string;
            name: string;
            theme: string;
            language: string;
            format: string;
            weekly: components["schemas"]["WeeklyWords"];
            timeZone: string;
            /** Format: int32 */
            capacity: number;
            /** Format: int32 */
            listenerSeats: number;
            pace: components["schemas"]["Pace"];
            joinPolicy: components["schemas"]["JoinPolicy"];
            /** Format: int32 */
            retentionDays: number;
            agreement: string[];
            /** Format: uuid */
            facilitator: string;
        };
        CircleRow: import('../realtime/contract').CircleRow;
        CircleRowExchangeRow: {
            /** @enum {string} */
            kind?: "exchange";
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            share: number;
            /** Format: uuid */
            reflector: string;
            /** Format: uuid */
            speaker: string;
            text: null | string;
            withdrawn: boolean;
            /** Format: int32 */
            attempt: number;
            /** Format: date-time */
            reflectedAt: string;
            heard: boolean;
            pair: null | components["schemas"]["PairView"];
            /** Format: int64 */
            changed: number;
        };
        CircleRowMemberRow: {
            /** @enum {string} */
            kind?: "member";
            /** Format: uuid */
            person: string;
            name: string;
            formerName: null | string;
            /** Format: date-time */
            renamedAt: null | string;
            /** Format: int32 */
            colour: number;
            role: components["schemas"]["MemberRole"];
            state: components["schemas"]["MembershipState"];
            listens: boolean;
            /** Format: date-time */
            mutedUntil: null | string;
            /** Format: int64 */
            changed: number;
        };
        CircleRowMessageRow: {
            /** @enum {string} */
            kind?: "message";
            /** Format: int64 */
            position: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            author: string;
            /** Format: date-time */
            postedAt: string;
            state: components["schemas"]["MessageShown"];
            text: null | string;
            /** Format: int64 */
            replyTo: null | number;
            contentNotes: string[];
            /** Format: date-time */
            editedAt: null | string;
            /** Format: int64 */
            changed: number;
        };
        CircleRowProfileRow: {
            /** @enum {string} */
            kind?: "circle";
            name: string;
            theme: string;
            language: string;
            format: string;
            timeZone: string;
            weekly: components["schemas"]["WeeklyView"];
            /** Format: int32 */
            capacity: number;
            /** Format: int32 */
            listenerSeats: number;
            pace: components["schemas"]["Pace"];
            state: components["schemas"]["CircleState"];
            /** Format: int32 */
            retentionDays: number;
            joinPolicy: components["schemas"]["JoinPolicy"];
            agreement: components["schemas"]["AgreementView"];
            /** Format: int64 */
            changed: number;
        };
        CircleRowPromptRow: {
            /** @enum {string} */
            kind?: "prompt";
            /** Format: int64 */
            position: number;
            /** Format: uuid */
            id: string;
            text: string;
            theme: null | string;
            /** Format: int32 */
            depth: null | number;
            contentNotes: string[];
            source: null | string;
            /** Format: uuid */
            postedBy: string;
            /** Format: date-time */
            postedAt: string;
            /** Format: int64 */
            changed: number;
        };
        CircleRowSupportRow: {
            /** @enum {string} */
            kind?: "support";
            /** Format: int64 */
            position: number;
            said: components["schemas"]["Phrase"][];
            mine: components["schemas"]["Phrase"][];
            by: null | components["schemas"]["PhraseBy"][];
            /** Format: int64 */
            changed: number;
        };
        /** @enum {unknown} */
        CircleState: import('../realtime/contract').CircleState;
        CloseBody: {
            reason: string;
            passphrase: string;
        };
        CommunityRoles: string;
        ConfirmAccount: {
            /** Format: uuid */
            person: string;
            token: string;
            passphrase: string;
        };
        ConfirmEmail: {
            /** Format: uuid */
            person: string;
            token: string;
        };
        ContextLineView: {
            /** Format: int64 */
            position: number;
            name: string;
            /** Format: int32 */
            colour: number;
            /** Format: date-time */
            postedAt: string;
            text: null | string;
            flagged: boolean;
        };
        CountryView: {
            code: string;
            name: string;
            lines: components["schemas"]["CrisisLineView"][];
        };
        CrisisLinesView: {
            countries: components["schemas"]["CountryView"][];
            finder: components["schemas"]["FinderView"];
        };
        CrisisLineView: {
            name: string;
            kind: components["schemas"]["LineKind"];
            contact: string;
            hours: null | string;
            languages: string[];
            source: null | string;
            /** Format: date */
            checkedOn: null | string;
            stale: boolean;
        };
        DeclineBody: {
            reason: null | string;
        };
        DeleteAccount: {
            passphrase: string;
        };
        EarlierCaseView: {
            /** Format: uuid */
            id: string;
            reasons: components["schemas"]["FlagReason"][];
            state: components["schemas"]["CaseState"];
            outcome: null | components["schemas"]["CaseOutcome"];
            /** Format: date-time */
            openedAt: string;
        };
        ExcerptPart: {
            text: string;
            hit: boolean;
        };
        ExchangeRow: import('../realtime/contract').ExchangeRow;
        ExchangeRowExchangeRow: {
            /** @enum {string} */
            kind?: "exchange";
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            share: number;
            /** Format: uuid */
            reflector: string;
            /** Format: uuid */
            speaker: string;
            text: null | string;
            withdrawn: boolean;
            /** Format: int32 */
            attempt: number;
            /** Format: date-time */
            reflectedAt: string;
            heard: boolean;
            pair: null | components["schemas"]["PairView"];
            /** Format: int64 */
            changed: number;
        };
        /** @enum {unknown} */
        ExchangeState: import('../realtime/contract').ExchangeState;
        FacilitatorNoteView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            about: null | string;
            aboutName: null | string;
            text: string;
            shared: boolean;
            mine: boolean;
            byName: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            expiresAt: string;
        };
        FacilitatorView: {
            name: string;
            /** Format: int32 */
            colour: number;
        };
        FindBody: {
            words: string;
        };
        FinderView: {
            name: string;
            url: string;
        };
        /** @enum {unknown} */
        FitReason: "theme" | "language" | "time" | "size" | "pace" | "seat" | "listen";
        /** @enum {unknown} */
        FlagReason: import('../realtime/contract').FlagReason;
        FlagView: {
            reason: components["schemas"]["FlagReason"];
            words: null | string;
            /** Format: date-time */
            at: string;
        };
        FoldBody: {
            contentNotes: string[];
            why: null | string;
        };
        ForgetPassphrase: {
            email: string;
        };
        FormatChoice: {
            slug: string;
            name: string;
            description: string;
            isDefault: boolean;
        };
        FormatView: {
            slug: string;
            name: string;
            description: string;
            stages: components["schemas"]["StageView"][];
        };
        FoundCircle: {
            /** Format: uuid */
            id: string;
            name: string;
            theme: string;
            language: string;
            format: string;
            timeZone: string;
            weekly: components["schemas"]["WeeklyView"];
            live: boolean;
            coming: components["schemas"]["Occurrence"][];
            /** Format: int32 */
            capacity: number;
            /** Format: int32 */
            seatsFree: number;
            /** Format: int32 */
            listenerSeats: number;
            /** Format: int32 */
            listenerSeatsFree: number;
            pace: components["schemas"]["Pace"];
            joinPolicy: components["schemas"]["JoinPolicy"];
            state: components["schemas"]["CircleState"];
            /** Format: int32 */
            retentionDays: number;
            agreement: components["schemas"]["AgreementView"];
            facilitators: components["schemas"]["FacilitatorView"][];
            /** Format: int32 */
            members: number;
            mine: null | components["schemas"]["MyPlace"];
            mineListens: boolean;
            /** Format: date-time */
            offerUntil: null | string;
            /** Format: int32 */
            waiting: number;
            why: components["schemas"]["FitReason"][];
            misses: components["schemas"]["FitReason"][];
            elsewhen: string[];
        };
        FoundMessage: {
            /** Format: uuid */
            circle: string;
            circleName: string;
            /** Format: int64 */
            position: number;
            /** Format: uuid */
            author: string;
            authorName: string;
            /** Format: date-time */
            postedAt: string;
            contentNotes: string[];
            parts: components["schemas"]["ExcerptPart"][];
        };
        FoundMessages: {
            results: components["schemas"]["FoundMessage"][];
            next: null | string;
        };
        FoundPerson: {
            /** Format: uuid */
            person: string;
            name: string;
            /** Format: int32 */
            colour: number;
            /** Format: date-time */
            since: string;
            roles: components["schemas"]["CommunityRoles"][];
            leads: components["schemas"]["LedBy"][];
        };
        HandOnBody: {
            note: null | string;
        };
        Here: {
            me: null | components["schemas"]["Me"];
        };
        HideBody: {
            why: string;
            note: null | string;
        };
        HistoryView: {
            act: components["schemas"]["AuditAct"];
            by: string;
            /** Format: date-time */
            at: string;
        };
        InvitationLine: {
            /** Format: uuid */
            id: string;
            email: string;
            role: components["schemas"]["CommunityRoles"];
            /** Format: date-time */
            endsAt: string;
        };
        InvitationView: {
            email: string;
            role: components["schemas"]["CommunityRoles"];
        };
        InviteBody: {
            email: string;
            role: components["schemas"]["CommunityRoles"];
            passphrase: string;
        };
        JoinBody: {
            /** Format: int32 */
            agreementVersion: number;
            /** @default false */
            listens: boolean;
        };
        Joined: {
            state: components["schemas"]["JoinState"];
        };
        /** @enum {unknown} */
        JoinPolicy: import('../realtime/contract').JoinPolicy;
        /** @enum {unknown} */
        JoinState: "active" | "requested" | "waitlisted";
        KeepBody: {
            note: null | string;
        };
        LayAsideBody: {
            /** Format: int32 */
            hours: number;
            note: null | string;
        };
        LedBy: {
            /** Format: uuid */
            circle: string;
            name: string;
            role: components["schemas"]["MemberRole"];
        };
        LedCircle: {
            /** Format: uuid */
            id: string;
            name: string;
            theme: string;
            role: components["schemas"]["MemberRole"];
            timeZone: string;
            meeting: null | components["schemas"]["Occurrence"];
            next: components["schemas"]["Occurrence"];
            format: components["schemas"]["FormatView"];
            people: components["schemas"]["LedMember"][];
            here: string[];
            promptsPosted: string[];
        };
        LedMember: {
            /** Format: uuid */
            person: string;
            name: string;
            /** Format: int32 */
            colour: number;
            role: components["schemas"]["MemberRole"];
            state: components["schemas"]["MembershipState"];
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            mutedUntil: null | string;
        };
        /** @enum {unknown} */
        LineKind: "text" | "chat" | "call" | "emergency";
        Me: {
            /** Format: uuid */
            person: string;
            name: string;
            /** Format: int32 */
            colour: number;
            email: string;
            timeZone: string;
            roles: components["schemas"]["CommunityRoles"][];
            facilitates: boolean;
            preferences: components["schemas"]["Preferences"];
        };
        /** @enum {unknown} */
        MemberRole: import('../realtime/contract').MemberRole;
        /** @enum {unknown} */
        MembershipState: import('../realtime/contract').MembershipState;
        MessageBody: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: int64 */
            replyTo: null | number;
            contentNotes?: null | string[];
        };
        MessageRow: import('../realtime/contract').MessageRow;
        MessageRowMessageRow: {
            /** @enum {string} */
            kind?: "message";
            /** Format: int64 */
            position: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            author: string;
            /** Format: date-time */
            postedAt: string;
            state: components["schemas"]["MessageShown"];
            text: null | string;
            /** Format: int64 */
            replyTo: null | number;
            contentNotes: unknown;
            /** Format: date-time */
            editedAt: null | string;
            /** Format: int64 */
            changed: number;
        };
        MessageSent: import('../realtime/contract').MessageSent;
        /** @enum {unknown} */
        MessageShown: import('../realtime/contract').MessageShown;
        /** @enum {unknown} */
        MessageState: "visible" | "hidden" | "deleted" | "gone";
        ModeratorBody: {
            moderator: boolean;
            seen: boolean;
            passphrase: string;
        };
        MuteAuthorBody: {
            /** Format: int32 */
            minutes: number;
            why: string;
        };
        MuteBody: {
            /** Format: int32 */
            minutes: number;
            reason: string;
        };
        MyCircle: {
            /** Format: uuid */
            id: string;
            name: string;
            theme: string;
            format: string;
            role: components["schemas"]["MemberRole"];
            state: components["schemas"]["MembershipState"];
            myName: string;
            timeZone: string;
            weekly: components["schemas"]["WeeklyView"];
            closed: boolean;
            live: boolean;
            meeting: null | components["schemas"]["Occurrence"];
            next: components["schemas"]["Occurrence"];
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            capacity: number;
            /** Format: date-time */
            mutedUntil: null | string;
            /** Format: int32 */
            newMessages: number;
            /** Format: int64 */
            readPosition: number;
        };
        /** @enum {unknown} */
        MyPlace: "requested" | "waitlisted" | "offered" | null;
        NameBody: {
            name: string;
        };
        NoteBody: {
            text: string;
        };
        NoteView: {
            by: string;
            text: string;
            /** Format: date-time */
            at: string;
        };
        NoteWords: {
            /** Format: uuid */
            about: null | string;
            text: string;
            shared: boolean;
            /** Format: int32 */
            days: number;
        };
        NoticeChoices: {
            seats: boolean;
            prompts: boolean;
            meetingSoon: boolean;
        };
        /** @enum {unknown} */
        NoticeKind: "message-hidden" | "flag-outcome" | "removed" | "muted" | "seat-offered" | "seat-passed-on" | "request-welcomed" | "request-declined" | "request-waiting" | "prompt-posted" | "meeting-soon" | "circle-closed" | "circle-reopened" | "role-given" | "role-ended" | "message-folded" | "message-noted" | "staff-wrote" | "agreement-reminder" | "case-handed-on";
        NoticeView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** Format: uuid */
            circle: string;
            circleName: string;
            /** Format: date-time */
            at: string;
            read: boolean;
            quote: null | string;
            outcome: null | components["schemas"]["CaseOutcome"];
            why: null | string;
            /** Format: date-time */
            when: null | string;
            /** Format: int64 */
            position: null | number;
            /** Format: uuid */
            case: null | string;
            inside: boolean;
        };
        Occurrence: {
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        OlderMessages: {
            messages: components["schemas"]["MessageRow"][];
            exchanges: components["schemas"]["ExchangeRow"][];
            support: components["schemas"]["SupportRow"][];
            quoted: components["schemas"]["MessageRow"][];
            more: boolean;
            newer: boolean;
        };
        /** @enum {unknown} */
        Pace: import('../realtime/contract').Pace;
        PairView: import('../realtime/contract').PairView;
        PassphraseBody: {
            passphrase: string;
        };
        /** @enum {unknown} */
        Phrase: import('../realtime/contract').Phrase;
        PhraseBy: import('../realtime/contract').PhraseBy;
        /** @enum {unknown} */
        PlaceState: "requested" | "waitlisted" | "offered" | "seated" | "ended";
        Preferences: {
            language: null | components["schemas"]["SpokenLanguage"];
            theme: components["schemas"]["Theme"];
            /** Format: int32 */
            textSize: number;
            /** Format: double */
            timeFactor: number;
            announcements: components["schemas"]["Announcements"];
            notices: components["schemas"]["NoticeChoices"];
            typing: boolean;
            country: null | string;
            foldedNotes: string[];
            exitShown: boolean;
            deskKeys: boolean;
            oriented: boolean;
            orientedToLead: boolean;
        };
        PromptShelf: {
            themes: components["schemas"]["ThemeView"][];
            prompts: components["schemas"]["PromptView"][];
        };
        PromptView: {
            id: string;
            theme: string;
            /** Format: int32 */
            depth: number;
            text: string;
            contentNotes: string[];
            source: string;
            licence: string;
        };
        ReadNoticesBody: {
            notices: string[];
        };
        ReadPositionBody: {
            /** Format: int64 */
            position: number;
        };
        ReasonBody: {
            reason: string;
        };
        ReceiptView: import('../realtime/contract').ReceiptView;
        /** @enum {unknown} */
        ReflectionAnswer: import('../realtime/contract').ReflectionAnswer;
        RegisterAccount: {
            email: string;
            passphrase: string;
            displayName: string;
            adult: boolean;
            timeZone: string;
        };
        RemindBody: {
            why: string;
        };
        ResetPassphrase: {
            /** Format: uuid */
            person: string;
            token: string;
            passphrase: string;
        };
        ResumeBody: {
            /** Format: int32 */
            agreementVersion: null | number;
        };
        RosterName: {
            name: string;
            /** Format: int32 */
            colour: number;
            role: components["schemas"]["MemberRole"];
            listens: boolean;
        };
        RunCircle: {
            /** Format: uuid */
            id: string;
            name: string;
            theme: string;
            language: string;
            format: string;
            timeZone: string;
            weekly: components["schemas"]["WeeklyView"];
            next: null | components["schemas"]["Occurrence"];
            state: components["schemas"]["CircleState"];
            joinPolicy: components["schemas"]["JoinPolicy"];
            /** Format: int32 */
            capacity: number;
            /** Format: int32 */
            listenerSeats: number;
            /** Format: int32 */
            retentionDays: number;
            /** Format: int32 */
            members: number;
            leads: components["schemas"]["CircleLead"][];
            /** Format: date-time */
            openedAt: string;
        };
        SearchBody: {
            q: string;
            /** Format: uuid */
            circle: null | string;
            before: null | string;
        };
        SeatView: {
            role: components["schemas"]["MemberRole"];
            state: components["schemas"]["MembershipState"];
            listens: boolean;
            /** Format: int32 */
            agreementVersion: number;
        };
        SessionView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date */
            lastUsed: string;
            current: boolean;
        };
        /** @enum {unknown} */
        Severity: "can-wait" | "soon" | "urgent";
        SignInWithPassphrase: {
            email: string;
            passphrase: string;
            ownDevice: boolean;
        };
        /** @enum {unknown} */
        SpokenLanguage: "en" | "fr" | "es" | null;
        StaffView: {
            /** Format: uuid */
            person: string;
            name: string;
        };
        StageView: {
            key: string;
            name: string;
            /** Format: int32 */
            minutes: null | number;
            /** Format: int32 */
            secondsPerPerson: null | number;
            memberText: string;
            notes: string[];
        };
        SupportRow: import('../realtime/contract').SupportRow;
        SupportRowSupportRow: {
            /** @enum {string} */
            kind?: "support";
            /** Format: int64 */
            position: number;
            said: components["schemas"]["Phrase"][];
            mine: components["schemas"]["Phrase"][];
            by: null | components["schemas"]["PhraseBy"][];
            /** Format: int64 */
            changed: number;
        };
        /** @enum {unknown} */
        Theme: "system" | "light" | "dark";
        ThemeView: {
            slug: string;
            name: string;
            description: string;
        };
        UndoBody: {
            /** Format: uuid */
            action: string;
        };
        WaitingLine: {
            /** Format: int32 */
            waiting: number;
            /** Format: date-time */
            oldest: null | string;
        };
        WaitingPerson: {
            /** Format: uuid */
            person: string;
            name: string;
            state: components["schemas"]["PlaceState"];
            /** Format: date-time */
            since: string;
            listens: boolean;
            /** Format: date-time */
            offerUntil: null | string;
        };
        WaitingTimes: {
            cases: components["schemas"]["CaseQueue"][];
            requests: components["schemas"]["WaitingLine"];
            mails: components["schemas"]["WaitingLine"];
        };
        WeeklyView: import('../realtime/contract').WeeklyView;
        WeeklyWords: {
            day: string;
            start: string;
            /** Format: int32 */
            minutes: number;
        };
        WriteBody: {
            words: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AcceptBody = components['schemas']['AcceptBody'];
export type AcceptInvitation = components['schemas']['AcceptInvitation'];
export type ActionView = components['schemas']['ActionView'];
export type AgreementView = components['schemas']['AgreementView'];
export type Announcements = components['schemas']['Announcements'];
export type Appointment = components['schemas']['Appointment'];
export type AuditAct = components['schemas']['AuditAct'];
export type AuditLine = components['schemas']['AuditLine'];
export type AuditPage = components['schemas']['AuditPage'];
export type AuditQuestion = components['schemas']['AuditQuestion'];
export type BlockedPerson = components['schemas']['BlockedPerson'];
export type CaseActionKind = components['schemas']['CaseActionKind'];
export type CaseAuthorView = components['schemas']['CaseAuthorView'];
export type CaseOutcome = components['schemas']['CaseOutcome'];
export type CaseQueue = components['schemas']['CaseQueue'];
export type CaseState = components['schemas']['CaseState'];
export type CaseSummary = components['schemas']['CaseSummary'];
export type CaseView = components['schemas']['CaseView'];
export type ChangeEmail = components['schemas']['ChangeEmail'];
export type ChangePassphrase = components['schemas']['ChangePassphrase'];
export type CircleCard = components['schemas']['CircleCard'];
export type CircleChanges = components['schemas']['CircleChanges'];
export type CircleChoices = components['schemas']['CircleChoices'];
export type CircleLead = components['schemas']['CircleLead'];
export type CirclePlan = components['schemas']['CirclePlan'];
export type CircleRow = components['schemas']['CircleRow'];
export type CircleRowExchangeRow = components['schemas']['CircleRowExchangeRow'];
export type CircleRowMemberRow = components['schemas']['CircleRowMemberRow'];
export type CircleRowMessageRow = components['schemas']['CircleRowMessageRow'];
export type CircleRowProfileRow = components['schemas']['CircleRowProfileRow'];
export type CircleRowPromptRow = components['schemas']['CircleRowPromptRow'];
export type CircleRowSupportRow = components['schemas']['CircleRowSupportRow'];
export type CircleState = components['schemas']['CircleState'];
export type CloseBody = components['schemas']['CloseBody'];
export type CommunityRoles = components['schemas']['CommunityRoles'];
export type ConfirmAccount = components['schemas']['ConfirmAccount'];
export type ConfirmEmail = components['schemas']['ConfirmEmail'];
export type ContextLineView = components['schemas']['ContextLineView'];
export type CountryView = components['schemas']['CountryView'];
export type CrisisLinesView = components['schemas']['CrisisLinesView'];
export type CrisisLineView = components['schemas']['CrisisLineView'];
export type DeclineBody = components['schemas']['DeclineBody'];
export type DeleteAccount = components['schemas']['DeleteAccount'];
export type EarlierCaseView = components['schemas']['EarlierCaseView'];
export type ExcerptPart = components['schemas']['ExcerptPart'];
export type ExchangeRow = components['schemas']['ExchangeRow'];
export type ExchangeRowExchangeRow = components['schemas']['ExchangeRowExchangeRow'];
export type ExchangeState = components['schemas']['ExchangeState'];
export type FacilitatorNoteView = components['schemas']['FacilitatorNoteView'];
export type FacilitatorView = components['schemas']['FacilitatorView'];
export type FindBody = components['schemas']['FindBody'];
export type FinderView = components['schemas']['FinderView'];
export type FitReason = components['schemas']['FitReason'];
export type FlagReason = components['schemas']['FlagReason'];
export type FlagView = components['schemas']['FlagView'];
export type FoldBody = components['schemas']['FoldBody'];
export type ForgetPassphrase = components['schemas']['ForgetPassphrase'];
export type FormatChoice = components['schemas']['FormatChoice'];
export type FormatView = components['schemas']['FormatView'];
export type FoundCircle = components['schemas']['FoundCircle'];
export type FoundMessage = components['schemas']['FoundMessage'];
export type FoundMessages = components['schemas']['FoundMessages'];
export type FoundPerson = components['schemas']['FoundPerson'];
export type HandOnBody = components['schemas']['HandOnBody'];
export type Here = components['schemas']['Here'];
export type HideBody = components['schemas']['HideBody'];
export type HistoryView = components['schemas']['HistoryView'];
export type InvitationLine = components['schemas']['InvitationLine'];
export type InvitationView = components['schemas']['InvitationView'];
export type InviteBody = components['schemas']['InviteBody'];
export type JoinBody = components['schemas']['JoinBody'];
export type Joined = components['schemas']['Joined'];
export type JoinPolicy = components['schemas']['JoinPolicy'];
export type JoinState = components['schemas']['JoinState'];
export type KeepBody = components['schemas']['KeepBody'];
export type LayAsideBody = components['schemas']['LayAsideBody'];
export type LedBy = components['schemas']['LedBy'];
export type LedCircle = components['schemas']['LedCircle'];
export type LedMember = components['schemas']['LedMember'];
export type LineKind = components['schemas']['LineKind'];
export type Me = components['schemas']['Me'];
export type MemberRole = components['schemas']['MemberRole'];
export type MembershipState = components['schemas']['MembershipState'];
export type MessageBody = components['schemas']['MessageBody'];
export type MessageRow = components['schemas']['MessageRow'];
export type MessageRowMessageRow = components['schemas']['MessageRowMessageRow'];
export type MessageSent = components['schemas']['MessageSent'];
export type MessageShown = components['schemas']['MessageShown'];
export type MessageState = components['schemas']['MessageState'];
export type ModeratorBody = components['schemas']['ModeratorBody'];
export type MuteAuthorBody = components['schemas']['MuteAuthorBody'];
export type MuteBody = components['schemas']['MuteBody'];
export type MyCircle = components['schemas']['MyCircle'];
export type MyPlace = components['schemas']['MyPlace'];
export type NameBody = components['schemas']['NameBody'];
export type NoteBody = components['schemas']['NoteBody'];
export type NoteView = components['schemas']['NoteView'];
export type NoteWords = components['schemas']['NoteWords'];
export type NoticeChoices = components['schemas']['NoticeChoices'];
export type NoticeKind = components['schemas']['NoticeKind'];
export type NoticeView = components['schemas']['NoticeView'];
export type Occurrence = components['schemas']['Occurrence'];
export type OlderMessages = components['schemas']['OlderMessages'];
export type Pace = components['schemas']['Pace'];
export type PairView = components['schemas']['PairView'];
export type PassphraseBody = components['schemas']['PassphraseBody'];
export type Phrase = components['schemas']['Phrase'];
export type PhraseBy = components['schemas']['PhraseBy'];
export type PlaceState = components['schemas']['PlaceState'];
export type Preferences = components['schemas']['Preferences'];
export type PromptShelf = components['schemas']['PromptShelf'];
export type PromptView = components['schemas']['PromptView'];
export type ReadNoticesBody = components['schemas']['ReadNoticesBody'];
export type ReadPositionBody = components['schemas']['ReadPositionBody'];
export type ReasonBody = components['schemas']['ReasonBody'];
export type ReceiptView = components['schemas']['ReceiptView'];
export type ReflectionAnswer = components['schemas']['ReflectionAnswer'];
export type RegisterAccount = components['schemas']['RegisterAccount'];
export type RemindBody = components['schemas']['RemindBody'];
export type ResetPassphrase = components['schemas']['ResetPassphrase'];
export type ResumeBody = components['schemas']['ResumeBody'];
export type RosterName = components['schemas']['RosterName'];
export type RunCircle = components['schemas']['RunCircle'];
export type SearchBody = components['schemas']['SearchBody'];
export type SeatView = components['schemas']['SeatView'];
export type SessionView = components['schemas']['SessionView'];
export type Severity = components['schemas']['Severity'];
export type SignInWithPassphrase = components['schemas']['SignInWithPassphrase'];
export type SpokenLanguage = components['schemas']['SpokenLanguage'];
export type StaffView = components['schemas']['StaffView'];
export type StageView = components['schemas']['StageView'];
export type SupportRow = components['schemas']['SupportRow'];
export type SupportRowSupportRow = components['schemas']['SupportRowSupportRow'];
export type Theme = components['schemas']['Theme'];
export type ThemeView = components['schemas']['ThemeView'];
export type UndoBody = components['schemas']['UndoBody'];
export type WaitingLine = components['schemas']['WaitingLine'];
export type WaitingPerson = components['schemas']['WaitingPerson'];
export type WaitingTimes = components['schemas']['WaitingTimes'];
export type WeeklyView = components['schemas']['WeeklyView'];
export type WeeklyWords = components['schemas']['WeeklyWords'];
export type WriteBody = components['schemas']['WriteBody'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
