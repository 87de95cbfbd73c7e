# One image for every replica: the API serves the web app too. tools/image-steps.ts runs these steps without Docker.

FROM node:26-slim AS build
WORKDIR /app
ENV NX_DAEMON=false
# Packages first: they are fetched again only when a package.json or the lockfile has changed.
COPY .npmrc package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/e2e/package.json apps/e2e/
COPY apps/info-screen/package.json apps/info-screen/
COPY apps/web/package.json apps/web/
COPY libs/api-client/package.json libs/api-client/
COPY libs/embedded-postgres/package.json libs/embedded-postgres/
COPY libs/i18n/package.json libs/i18n/
COPY libs/ui/package.json libs/ui/
RUN npm ci --ignore-scripts
COPY . .
RUN npx nx run-many --targets=build --projects=@mitnand/api,@mitnand/web,@mitnand/info-screen

FROM node:26-slim AS dependencies
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY libs/embedded-postgres/package.json libs/embedded-postgres/
COPY libs/i18n/package.json libs/i18n/
# With optional packages: what draws and shrinks pictures (sharp) is one for each platform. TypeScript is one too, and not needed.
RUN npm ci --workspace=@mitnand/api --omit=dev --ignore-scripts && rm -r node_modules/typescript

FROM node:26-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=dependencies /app ./
COPY --from=build /app/libs/embedded-postgres/dist libs/embedded-postgres/dist
COPY --from=build /app/libs/i18n/dist libs/i18n/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY apps/api/search-words apps/api/search-words
COPY --from=build /app/apps/web/dist apps/web/dist
COPY --from=build /app/apps/info-screen/dist apps/info-screen/dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=16", "apps/api/dist/main.js"]
