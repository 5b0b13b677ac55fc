FROM node:22-bookworm-slim
WORKDIR /app
ENV HOST=0.0.0.0 PORT=3000 MEDIA_DIR=/data/media DESKWELL_DATA=/data/desk
COPY . .
# Installs and builds by the same code as `npm start`, which then finds both done.
RUN node scripts/start.mjs --build && mkdir -p /data && chown -R node /app /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r) => process.exit(r.ok ? 0 : 1))"]
CMD ["node", "scripts/start.mjs"]
