using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CityLeadership.Classroom.Web.Api.Document;

/// <summary>
/// Says what endpoints take that read their body themselves (strictly, or as a file). Said here and not by metadata of the endpoint, because
/// routing would act on that.
/// </summary>
internal sealed class BodyDescriptions : IApiDescriptionProvider
{
    /// <summary>After the framework's own, which finds the endpoints.</summary>
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var endpoint in context.Results)
        {
            if (endpoint.ActionDescriptor.EndpointMetadata.OfType<Operation>().LastOrDefault() is not { } operation)
                continue;
            if ((operation.Body ?? (operation.File is null ? null : typeof(Stream))) is not { } type
                || endpoint.ParameterDescriptions.Any(parameter => parameter.Source == BindingSource.Body))
            {
                continue;
            }

            endpoint.ParameterDescriptions.Add(new ApiParameterDescription { Name = "body", Type = type, Source = BindingSource.Body, IsRequired = true });
            endpoint.SupportedRequestFormats.Add(new ApiRequestFormat { MediaType = operation.File ?? "application/json" });
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }
}
