using CityLeadership.Classroom.Web.Api.Document;
using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Api.Machines;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CityLeadership.Classroom.Web.Api;

public static class ApiRegistration
{
    public static void AddApi(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, BodyDescriptions>());
        builder.Services.AddOpenApi(ApiDocuments.Pages, PagesDocument.Configure);
        builder.Services.AddOpenApi(ApiDocuments.Machines, MachinesDocument.Configure);
        builder.Services.AddSingleton<ApiDocuments>();
        builder.Services.AddSingleton<KeyDesk>();
        builder.Services.AddSingleton<MachineKeys>();
        builder.Services.AddSingleton<WriteShelf>();
        builder.Services.AddHostedService<WriteTidying>();
    }

    /// <summary>Behind rate limits: a write that is repeated counts as any other request.</summary>
    public static void UseApi(this IApplicationBuilder app) => app.UseMiddleware<RepeatedWrites>();

    /// <summary>GET /api/openapi.json (anyone): what the pages ask for; under /api/v1, what programs do. For staff: /api/keys.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        KeyEndpoints.Map(app);
        app.MapGet("/api/openapi.json", async (HttpContext context, ApiDocuments documents, CancellationToken cancellation) =>
        {
            var whose = context.Features.Get<MachineCall>() is null ? ApiDocuments.Pages : ApiDocuments.Machines;
            return TypedResults.Text(await documents.ReadAsync(whose, cancellation), "application/json");
        });
    }
}
