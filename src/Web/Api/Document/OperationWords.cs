using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Web.Answers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace CityLeadership.Classroom.Web.Api.Document;

/// <summary>Puts into an operation what the framework cannot know: an example of what is sent, and every refusal in its own words.</summary>
internal sealed class OperationWords(IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Operation>().LastOrDefault() is not { } written)
            return Task.CompletedTask;

        if (written.Example is { } example && operation.RequestBody?.Content is { } body)
        {
            foreach (var media in body.Values)
                media.Example = JsonSerializer.SerializeToNode(example, json.Value.SerializerOptions);
        }

        IReadOnlyList<Refusal> all = context.DocumentName == ApiDocuments.Machines ? [.. written.Refusals, .. MachinesDocument.Refusals(written)] : written.Refusals;
        foreach (var (status, response) in operation.Responses?.ToList() ?? [])
        {
            if (response.Content is not { } content || !content.TryGetValue(Refusal.MediaType, out var problem))
                continue;

            List<Refusal> refusals = [.. all.Where(refusal => $"{refusal.Status}" == status)];
            if (refusals.Count > 0)
                Explain((OpenApiResponse)response, problem, refusals);
            else
                operation.Responses![status] = InCommon(status, (OpenApiResponse)response, problem, context.Document!);
        }

        return Task.CompletedTask;
    }

    /// <summary>What nearly every operation refuses alike is written once.</summary>
    private OpenApiResponseReference InCommon(string status, OpenApiResponse response, OpenApiMediaType problem, OpenApiDocument document)
    {
        var refusal = CommonRefusals.ForStatus(int.Parse(status, CultureInfo.InvariantCulture));
        Explain(response, problem, [refusal]);
        document.AddComponent(refusal.Code, response);
        return new OpenApiResponseReference(refusal.Code, document);
    }

    private void Explain(OpenApiResponse response, OpenApiMediaType problem, List<Refusal> refusals)
    {
        response.Description = string.Join(" ", refusals.Select(refusal => refusal.Detail));
        problem.Examples = refusals.DistinctBy(refusal => refusal.Code).ToDictionary(
            refusal => refusal.Code,
            refusal => (IOpenApiExample)new OpenApiExample { Value = Written(refusal) },
            StringComparer.Ordinal);
    }

    private JsonObject Written(Refusal refusal)
    {
        var problem = JsonSerializer.SerializeToNode(refusal.ToProblem(), json.Value.SerializerOptions)!.AsObject();
        problem.Remove("incident");
        return problem;
    }
}
