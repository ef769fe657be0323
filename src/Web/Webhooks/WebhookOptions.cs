namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>Section <c>Webhooks</c>.</summary>
public sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>Whether webhooks may lead into this host's own network (10.0.0.0/8 and the like). Default: no.</summary>
    public bool Inside { get; set; }

    /// <summary>Whether they may lead to this machine itself, and there without TLS. Default: no; in development, yes.</summary>
    public bool? Here { get; set; }
}
