using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Api.Machines;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CityLeadership.Classroom.Web.Api.Document;

/// <summary>What programs of others may ask for, under /api/v1 and with a key. Of this, nothing is taken away within v1.</summary>
internal static class MachinesDocument
{
    private const string Key = "key";

    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpoint => endpoint.ActionDescriptor.EndpointMetadata.OfType<Operation>().Any(operation => operation.Scope is not null || operation.IsOpen);
        options.AddSchemaTransformer(SchemaWords.ShapeAsync);
        options.AddOperationTransformer(AskAsync);
        options.AddOperationTransformer<OperationWords>();
        options.AddDocumentTransformer((document, _, _) =>
        {
            Frame(document);
            SchemaWords.NameWordsAlone(document);
            WrittenAlways.Apply(document);
            return Task.CompletedTask;
        });
    }

    /// <summary>What a program is refused beside what everyone is.</summary>
    public static IReadOnlyList<Refusal> Refusals(Operation operation) => operation.Scope is not { } scope ? [] :
    [
        MachineRefusals.NoKey, MachineRefusals.UnknownKey, MachineRefusals.RevokedKey, MachineRefusals.ExpiredKey, MachineRefusals.MakerLeft,
        MachineRefusals.NotInScope(scope),
        .. operation.Paging is null ? Array.Empty<Refusal>() : [MachineRefusals.BadPage, MachineRefusals.PageGone],
        .. HttpMethods.IsGet(operation.Method) ? Array.Empty<Refusal>() : [MachineRefusals.BadWriteName, MachineRefusals.UnderWay, MachineRefusals.OtherWrite],
    ];

    private static void Frame(OpenApiDocument document)
    {
        document.Info = new()
        {
            Title = "Classroom",
            Version = "1",
            Description = "For programs: a programme's people, year, meetings, attendance and mail. docs/api.md tells how to begin.",
        };
        document.Servers = [new() { Url = MachinePath.Root }];
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
            paths.Add(path["/api".Length..], item);
        document.Paths = paths;
        document.AddComponent(Key, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A key, which staff make on their page Keys for programs. It asks in its maker's name, within its scopes.",
        });
    }

    private static Task AskAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var written = context.Description.ActionDescriptor.EndpointMetadata.OfType<Operation>().Last();
        if (written.Scope is not { } scope)
            return Task.CompletedTask;

        operation.Description = $"For keys with {scope.Word()}.";
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [scope.Word()] }];
        operation.Parameters ??= [];
        if (written.Paging is not null)
        {
            operation.Parameters.Add(Query(Page.LimitName, JsonSchemaType.Integer, $"Entries on a page, 1 to {Page.Most}. Without it: {Page.Usual}."));
            operation.Parameters.Add(Query(Page.AfterName, JsonSchemaType.String, "As the Link header of the page before says it."));
        }

        if (!HttpMethods.IsGet(written.Method))
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = RepeatedWrites.Header,
                In = ParameterLocation.Header,
                Description = "Names this write, so that a repeat within a day does nothing and is answered alike.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = RepeatedWrites.LongestName },
            });
        }

        foreach (var status in Refusals(written).Select(refusal => $"{refusal.Status}"))
            operation.Responses!.TryAdd(status, Problem(context.Document!));
        return Task.CompletedTask;
    }

    private static OpenApiParameter Query(string name, JsonSchemaType type, string description) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = new OpenApiSchema { Type = type } };

    private static OpenApiResponse Problem(OpenApiDocument document) => new()
    {
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            [Refusal.MediaType] = new() { Schema = new OpenApiSchemaReference(nameof(Answers.Problem), document) },
        },
    };
}
