using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CityLeadership.Classroom.Web.Api.Document;

/// <summary>What the pages ask for: every operation, as somebody who is signed in.</summary>
internal static class PagesDocument
{
    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpoint => endpoint.ActionDescriptor.EndpointMetadata.OfType<Operation>().Any();
        options.AddSchemaTransformer(SchemaWords.ShapeAsync);
        options.AddOperationTransformer<OperationWords>();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Classroom: what the pages ask for",
                Version = "1",
                Description = "Asked for at /as/{person}: whose sign-in it is, the path says, and the cookie proves it. It changes with the pages; "
                    + "programs of others use /api/v1.",
            };
            document.Servers =
            [
                new()
                {
                    Url = "/as/{person}",
                    Variables = new Dictionary<string, OpenApiServerVariable>(StringComparer.Ordinal) { ["person"] = new() { Default = "me", Description = "Who asks." } },
                },
            ];
            SchemaWords.NameWordsAlone(document);
            WrittenAlways.Apply(document);
            return Task.CompletedTask;
        });
    }
}
