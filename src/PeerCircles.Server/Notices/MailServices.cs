namespace PeerCircles.Server.Notices;

internal static class MailServices
{
    /// <exception cref="InvalidOperationException">There is no way for mails to leave, and this is not Development.</exception>
    public static IServiceCollection AddMail(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        var section = configuration.GetSection("Mail");
        var hasHost = !string.IsNullOrEmpty(section["Host"]);
        if (!hasHost && string.IsNullOrEmpty(section["PickUp"]) && !environment.IsDevelopment())
            throw new InvalidOperationException(
                "Set Mail:Host to your mail server (or Mail:PickUp to a folder): accounts are opened by a link in a mail."
            );
        services.Configure<MailSettings>(section);
        services.AddSingleton<OutboxBell>();
        services.AddScoped<Outbox>();
        if (hasHost)
            services.AddSingleton<IPostman, SmtpPostman>();
        else
            services.AddSingleton<IPostman, PickUpPostman>();
        services.AddSingleton<Letters>();
        services.AddHostedService<ErrandRunner>();
        services.AddHostedService<MeetingCaller>();
        return services.AddHostedService<MailSender>();
    }
}
