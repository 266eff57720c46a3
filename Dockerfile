# The program as one image. Build: docker build -t lblod-harvester .
# Settings are environment variables: LBLOD_Sparql__Key, LBLOD_Publish__Base and so on; README.md has the list.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/ src/
COPY shapes/ shapes/
COPY ontologies/ ontologies/
COPY samples/ samples/
RUN dotnet publish src/LblodHarvester -c Release --use-current-runtime --self-contained false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
# The image's own unprivileged user; the volume for the data must belong to it.
RUN mkdir /data && chown app:app /data
USER app
VOLUME /data
EXPOSE 5080
ENTRYPOINT ["/app/lblod"]
CMD ["serve", "--data", "/data", "--urls", "http://0.0.0.0:5080"]
