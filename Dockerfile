# Chainsight in a container. Build: docker build -t chainsight . Run: see compose.yaml.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY . .
# With what the archive for Linux has in it: the same server, and the Node that the lock file names.
RUN npm install --no-save --include=optional --omit=dev --no-audit --no-fund \
  && node lib/cli/tool.mjs lib/cli/release/folder.ts /opt/chainsight

FROM debian:bookworm-slim
COPY --from=build /opt/chainsight /opt/chainsight
# No name to sign in with, and no rights: 10001 owns only the folder of links.
RUN install -d -o 10001 -g 10001 -m 0700 /data
USER 10001:10001
ENV HOST=0.0.0.0 PORT=3000 CHAINSIGHT_DATA_DIR=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["/opt/chainsight/node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/opt/chainsight/chainsight"]
