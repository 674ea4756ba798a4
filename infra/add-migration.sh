#!/usr/bin/env bash
# Adds a migration of the same name for each of the three providers: bash infra/add-migration.sh NameOfTheChange
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?Give the migration a name, such as AddSupportPhrases}
dotnet tool restore >/dev/null
dotnet build src/PeerCircles.Server -p:SkipClient=true -v quiet -nologo
for provider in Sqlite PostgreSql SqlServer; do
  dotnet ef migrations add "$name" --no-build --project src/PeerCircles.Server \
    --context "${provider}CirclesDb" --output-dir "Platform/Migrations/$provider"
done
dotnet csharpier format src/PeerCircles.Server/Platform/Migrations >/dev/null
