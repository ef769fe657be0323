using System.Collections.Concurrent;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CityLeadership.Classroom.Web.Api.Document;

/// <summary>The API's descriptions, made of the endpoints as they are, once.</summary>
internal sealed class ApiDocuments(IServiceProvider services)
{
    /// <summary>What the pages of the browser app ask for.</summary>
    public const string Pages = "pages";

    /// <summary>What other people's programs may ask for, under /api/v1.</summary>
    public const string Machines = "v1";

    private readonly ConcurrentDictionary<string, string> made = new(StringComparer.Ordinal);

    /// <summary>OpenAPI 3.1 as JSON.</summary>
    public async Task<string> ReadAsync(string name, CancellationToken cancellation)
    {
        if (made.TryGetValue(name, out var known))
            return known;

        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(name).GetOpenApiDocumentAsync(cancellation);
        return made[name] = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation);
    }
}
