# Two Counts in a container, with a Java of its own and a result to see at once:
#   docker build -t twocounts . && docker run --rm -v "$PWD:/work" twocounts splits
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -q -B -Prelease -DskipTests package \
    && mkdir /unpacked \
    && tar -xzf target/release/twocounts-*-linux-*.tar.gz -C /unpacked --strip-components=1

FROM debian:bookworm-slim
COPY --from=build /unpacked /opt/twocounts
# the archive of loaded classes is made here once, not at every start of a container
RUN ln -s /opt/twocounts/twocounts /usr/local/bin/twocounts \
    && twocounts --version \
    && useradd --create-home reader
USER reader
WORKDIR /work
ENTRYPOINT ["twocounts"]
CMD ["help"]
