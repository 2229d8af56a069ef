# The product's image for production. It was written where no container could be built or run, so it is
# reviewed but untried; try it before relying on it. Debian, since the packaged Node is a glibc build.
#
#   docker build -t concord .
#   docker run -e DATABASE_URL=… -e NEXTAUTH_SECRET=… -e NEXTAUTH_URL=https://… -p 3000:3000 concord

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=build --chown=node:node /app ./
RUN mkdir -p .data/files && chown -R node:node .data
USER node
# Within the container every address; whoever publishes the port decides who reaches it.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 EXAMPLE=off FILES_DIR=/app/.data/files
VOLUME /app/.data/files
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health').then((a)=>process.exit(a.ok?0:1),()=>process.exit(1))"]
# Not through npm, which does not pass SIGTERM on.
CMD ["node", "scripts/start.mjs"]
