#!/usr/bin/env bash
# Writes docs/vocabulary.md anew from schemas/articleschema. A test holds the page against the schemas.
set -euo pipefail
cd "$(dirname "$0")/.."
ARTICLESCHEMA_ACCEPT=1 dotnet test tests/ArticleSchema.Language.Tests --filter FullyQualifiedName~VocabularyPageTests
git diff --stat docs/vocabulary.md
