using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api.Machines;
using Microsoft.AspNetCore.Authorization;

namespace CityLeadership.Classroom.Web.Api;

internal static class DescribedEndpoints
{
    private const string Json = "application/json";

    /// <summary>Where features map their endpoints: each one is told what <see cref="OperationBook"/> says of it.</summary>
    public static IEndpointRouteBuilder MapDescribed(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("");
        ((IEndpointConventionBuilder)group).Add(Cut);
        ((IEndpointConventionBuilder)group).Finally(Describe);
        return group;
    }

    /// <summary>Before the endpoint is made, which cannot be told afterwards that its answers are cut into pages.</summary>
    private static void Cut(EndpointBuilder endpoint)
    {
        if (Find(endpoint)?.Paging is { } paging)
            endpoint.FilterFactories.Add((_, next) => context => PageFilter.CutAsync(paging, context, next));
    }

    private static Operation? Find(EndpointBuilder endpoint) =>
        endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } route }
        && endpoint.Metadata.OfType<HttpMethodMetadata>().LastOrDefault()?.HttpMethods is [var method]
            ? OperationBook.Find(method, route)
            : null;

    private static void Describe(EndpointBuilder endpoint)
    {
        if (Find(endpoint) is not { } operation)
            return;

        endpoint.Metadata.Add(operation);
        endpoint.Metadata.Add(new EndpointNameMetadata(operation.Name));
        endpoint.Metadata.Add(new EndpointSummaryAttribute(operation.Summary));
        endpoint.Metadata.Add(new TagsAttribute(operation.Subject));
        if (operation.Answer is { } answer)
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, answer, [Json]));
        if (operation.AnsweredFile is { } file)
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Stream), [file]));
        if (operation is { Answer: null, AnsweredFile: null } or { MayBeNothing: true })
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)));
        foreach (var status in Refused(operation, endpoint.Metadata.OfType<IAuthorizeData>().Any()))
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(Problem), [Refusal.MediaType]));
    }

    private static IEnumerable<int> Refused(Operation operation, bool forSomebody)
    {
        int[] always = forSomebody
            ? [StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status429TooManyRequests]
            : [StatusCodes.Status429TooManyRequests];
        int[] unreadable = operation.Body is null ? [] : [StatusCodes.Status400BadRequest];
        return operation.Refusals.Select(refusal => refusal.Status).Concat(always).Concat(unreadable).Distinct().Order();
    }
}
